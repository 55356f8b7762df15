package it.creditoprepagato.domains;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * That a domain is with this registrar no longer, by the registry's word.
 *
 * @param day the first day without it
 * @param kind how it left
 */
@Embeddable
public record Departure(@Column(name = "departed_on") LocalDate day,
		@Column(name = "departure") @Enumerated(EnumType.STRING) Kind kind) {

	/** How a domain leaves. */
	public enum Kind {

		/** To another registrar. */
		TRANSFERRED,
		/** The registry has deleted it. */
		DELETED

	}

	/** How it left in words, in the messages. */
	public String messageKey() {
		return "domains.departure." + this.kind;
	}

}
