package it.creditoprepagato.customers;

/**
 * What stands about a customer on an invoice. One that can be built can be invoiced
 * (FatturaPA 1.2, CessionarioCommittente).
 *
 * @param kind what the customer is before the tax law
 * @param name of the firm or person, 1 to 80 characters
 * @param address the seat
 * @param numbers those that the kind needs in that country
 * @param sdi {@link SdiAddress#ABROAD} exactly outside Italy; a 6-character office
 * exactly for Italian public bodies
 * @param contact how to reach the customer
 */
public record BillingProfile(CustomerKind kind, String name, PostalAddress address, TaxNumbers numbers, SdiAddress sdi,
		Contact contact) {

	private static final int LONGEST_NAME = 80;

	public BillingProfile {
		Texts.line("A name", name, LONGEST_NAME);
		Country country = address.country();
		boolean numbersFit = country.isItaly() ? numbers.areItalianOf(kind) : numbers.areForeignOf(kind);
		if (!numbersFit) {
			throw new IllegalArgumentException("Not the tax numbers of a " + kind + " in " + country);
		}
		if (!fits(sdi, kind, country)) {
			throw new IllegalArgumentException("Not the SDI address of a " + kind + " in " + country);
		}
	}

	private static boolean fits(SdiAddress sdi, CustomerKind kind, Country country) {
		if (!country.isItaly()) {
			return sdi.equals(SdiAddress.ABROAD);
		}
		return !sdi.equals(SdiAddress.ABROAD) && sdi.isOffice() == (kind == CustomerKind.PUBLIC_BODY);
	}

	public Country country() {
		return this.address.country();
	}

}
