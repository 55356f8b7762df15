package it.creditoprepagato.customers;

/**
 * A VAT number of another member state, as the union's register (VIES) is asked for it.
 *
 * @param prefix of the member state; mostly, not always, its country's code
 * @param number behind the prefix
 */
public record UnionVatNumber(String prefix, ForeignVatNumber number) {

	@Override
	public String toString() {
		return this.prefix + this.number;
	}

}
