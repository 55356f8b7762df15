package it.creditoprepagato.domains;

import java.time.LocalDate;
import java.util.UUID;

import it.creditoprepagato.shared.DomainName;
import org.jspecify.annotations.Nullable;

/**
 * Where a registry says something else of a domain than the portfolio.
 *
 * @param id names the domain
 * @param name which
 * @param kind what differs
 * @param ours the registry's date as it is known here
 * @param theirs the registry's date as it says it
 */
public record Difference(UUID id, DomainName name, Kind kind, LocalDate ours, @Nullable LocalDate theirs) {

	/** What can differ. */
	public enum Kind {

		/** The registry's date. */
		EXPIRY,
		/** The domain is with another registrar. */
		ELSEWHERE,
		/** The registry has no such domain. */
		UNKNOWN_THERE,
		/** The registry was told to let it go, and refused. */
		NOT_LET_GO;

		/** In words, in the messages. */
		public String messageKey() {
			return "domains.difference." + this;
		}

	}

}
