package it.creditoprepagato.domains;

import java.util.List;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.registrar.AuthCode;
import it.creditoprepagato.registrar.Registrant;
import it.creditoprepagato.shared.DomainName;
import org.jspecify.annotations.Nullable;

/** A wish to hold a name that is not held yet. */
public sealed interface Acquisition {

	/** The name wished for. */
	DomainName name();

	/** Who will hold it, as the registry is told. */
	Registrant registrant();

	/** By what operation. */
	Operation operation();

	/** How many years are paid for. */
	int years();

	/** Where it will be served; none for the registrar's own, or as it is. */
	List<String> nameServers();

	/** A name that nobody holds. */
	record Registration(DomainName name, int years, Registrant registrant,
			List<String> nameServers) implements Acquisition {

		public Registration {
			nameServers = List.copyOf(nameServers);
		}

		@Override
		public Operation operation() {
			return Operation.REGISTER;
		}

	}

	/**
	 * A name held at another registrar.
	 *
	 * @param authCode as it was typed, if anything was
	 */
	record TransferIn(DomainName name, @Nullable AuthCode authCode, Registrant registrant) implements Acquisition {

		@Override
		public Operation operation() {
			return Operation.TRANSFER;
		}

		@Override
		public int years() {
			return 1;
		}

		@Override
		public List<String> nameServers() {
			return List.of();
		}

	}

}
