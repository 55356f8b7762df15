package it.creditoprepagato.customers;

import java.util.List;
import java.util.Optional;

import it.creditoprepagato.customers.ProfileFault.Reason;

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
		InvalidProfile.ifAny(faultsOfName(name));
		Texts.requirePrintable(name);
		InvalidProfile.ifAny(numbers.faultsFor(kind, address.country()));
		InvalidProfile.ifAny(sdi.faultsFor(kind, address.country()));
	}

	static List<ProfileFault> faultsOfName(String name) {
		return Texts.between(name, LONGEST_NAME, Reason.NAME_MISSING, Reason.NAME_TOO_LONG).toList();
	}

	public Country country() {
		return this.address.country();
	}

	/**
	 * The number that the union's register can be asked for; empty without one, in Italy
	 * and outside the union.
	 */
	public Optional<UnionVatNumber> unionVatNumber() {
		return (this.numbers.vatNumber() instanceof ForeignVatNumber number)
				? UnionVatShape.of(country()).map((shape) -> new UnionVatNumber(shape.prefix(), number))
				: Optional.empty();
	}

}
