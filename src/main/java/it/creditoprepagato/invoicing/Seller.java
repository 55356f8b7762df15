package it.creditoprepagato.invoicing;

import it.creditoprepagato.customers.PartitaIva;
import it.creditoprepagato.customers.PostalAddress;

/**
 * The provider as it stands on its documents (FatturaPA 1.2, CedentePrestatore); of the
 * ordinary tax regime (RF01).
 *
 * @param name of the firm
 * @param partitaIva which is its codice fiscale too
 * @param address the seat, in Italy
 * @param register its entry in the companies' register
 * @param iban where transfers go
 */
public record Seller(String name, PartitaIva partitaIva, PostalAddress address, Register register, String iban) {

	public Seller {
		if (name.isBlank() || name.length() > 80 || !address.country().isItaly()) {
			throw new IllegalArgumentException("Not a provider in Italy: " + name + ", " + address);
		}
	}

	/**
	 * The entry in the companies' register (FatturaPA 1.2, IscrizioneREA).
	 *
	 * @param office two letters
	 * @param number at most 20 characters
	 * @param capital paid in, in whole euro
	 * @param members whether it has one or more
	 */
	public record Register(String office, String number, long capital, Members members) {
	}

	/** How many members a firm has (FatturaPA 1.2, SocioUnico). */
	public enum Members {

		/** One. */
		ONE,
		/** More. */
		SEVERAL

	}

}
