package it.creditoprepagato.invoicing;

import it.creditoprepagato.customers.Country;
import it.creditoprepagato.customers.PartitaIva;
import it.creditoprepagato.customers.PostalAddress;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The provider as it is configured.
 *
 * @param name of the firm
 * @param partitaIva 11 digits
 * @param seat in Italy
 * @param register its entry in the companies' register
 */
@ConfigurationProperties("credito.invoicing.seller")
record SellerProperties(String name, String partitaIva, Seat seat, Seller.Register register) {

	/** As it stands on documents, with the account that transfers go to. */
	Seller seller(String iban) {
		return new Seller(this.name, new PartitaIva(this.partitaIva), this.seat.address(), this.register, iban);
	}

	/**
	 * A seat in Italy.
	 *
	 * @param street with the house number
	 * @param city the comune
	 * @param province two letters
	 * @param postalCode the CAP
	 */
	record Seat(String street, String city, String province, String postalCode) {

		PostalAddress address() {
			return new PostalAddress(this.street, this.city, this.province, this.postalCode, Country.ITALY);
		}

	}

}
