package it.creditoprepagato.orders;

import java.util.List;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.domains.Acquisition;
import it.creditoprepagato.registrar.Registrant;
import it.creditoprepagato.shared.DomainName;

/**
 * Asks for a domain that nobody holds.
 *
 * @param domain the name
 * @param years for how long
 * @param holder who will hold it, and its name servers
 * @param told what the customer was told it costs
 */
public record RegisterDomain(DomainName domain, int years, Holder holder, Told told) implements DomainWish {

	/**
	 * Who will hold a domain.
	 *
	 * @param registrant none for the customer itself, as its billing profile has it
	 * @param nameServers none for the provider's own
	 */
	public record Holder(@Nullable Registrant registrant, List<String> nameServers) {

		/** The customer itself, on the provider's name servers. */
		public static final Holder CUSTOMER = new Holder(null, List.of());

		public Holder {
			nameServers = List.copyOf(nameServers);
		}

	}

	@Override
	public Operation operation() {
		return Operation.REGISTER;
	}

	/** The name that it would bring, held by the customer itself if by nobody else. */
	Acquisition acquisition(Registrant self) {
		Registrant registrant = this.holder.registrant();
		return new Acquisition.Registration(this.domain, this.years, (registrant != null) ? registrant : self,
				this.holder.nameServers());
	}

}
