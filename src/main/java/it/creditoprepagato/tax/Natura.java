package it.creditoprepagato.tax;

/** Why an invoice bears no VAT, in the codes of FatturaPA (field 2.2.1.14). */
public enum Natura {

	/**
	 * Not taxable in Italy for want of territory (D.P.R. 633/1972, art. 7 to 7-septies).
	 */
	N2_1("N2.1");

	private final String code;

	Natura(String code) {
		this.code = code;
	}

	/** As it is written in the invoice: {@code N2.1}. */
	public String code() {
		return this.code;
	}

}
