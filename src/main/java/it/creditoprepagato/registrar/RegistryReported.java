package it.creditoprepagato.registrar;

import java.time.LocalDate;

import it.creditoprepagato.shared.DomainName;

/**
 * What a registry tells without being asked (RFC 5730 §2.9.2.3), about a domain that is
 * or was with this registrar.
 */
public sealed interface RegistryReported {

	/** Which domain. */
	DomainName name();

	/**
	 * The registry has renewed it by itself, perhaps for the time being.
	 *
	 * @param expiry the registry's date now
	 */
	record Renewed(DomainName name, LocalDate expiry) implements RegistryReported {
	}

	/** It exists no longer. */
	record Deleted(DomainName name) implements RegistryReported {
	}

	/**
	 * Another registrar has asked for it.
	 *
	 * @param day when it goes, if nobody refuses
	 */
	record Leaving(DomainName name, LocalDate day) implements RegistryReported {
	}

	/** It is with another registrar now. */
	record Left(DomainName name) implements RegistryReported {
	}

}
