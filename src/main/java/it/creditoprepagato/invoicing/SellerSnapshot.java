package it.creditoprepagato.invoicing;

import it.creditoprepagato.customers.Country;
import it.creditoprepagato.customers.PartitaIva;
import it.creditoprepagato.customers.PostalAddress;
import tools.jackson.databind.json.JsonMapper;

/**
 * The provider as text, as it was when a document was written.
 *
 * @param name of the firm
 * @param partitaIva 11 digits
 * @param seat in Italy
 * @param register its entry in the companies' register
 * @param iban where transfers go
 */
record SellerSnapshot(String name, String partitaIva, Seat seat, Seller.Register register, String iban) {

	static String write(Seller seller) {
		PostalAddress address = seller.address();
		String province = address.province();
		return JsonMapper.shared()
			.writeValueAsString(new SellerSnapshot(
					seller.name(), seller.partitaIva().value(), new Seat(address.street(), address.city(),
							(province != null) ? province : "", address.postalCode()),
					seller.register(), seller.iban()));
	}

	static Seller read(String snapshot) {
		SellerSnapshot kept = JsonMapper.shared().readValue(snapshot, SellerSnapshot.class);
		return new Seller(kept.name(), new PartitaIva(kept.partitaIva()), new PostalAddress(kept.seat.street(),
				kept.seat.city(), kept.seat.province(), kept.seat.postalCode(), Country.ITALY), kept.register(),
				kept.iban());
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
	}

}
