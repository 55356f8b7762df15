package it.creditoprepagato.invoicing;

/** What a tax document is (FatturaPA 1.2, TipoDocumento); each is numbered by itself. */
public enum DocumentType {

	/** Credit was sold. */
	INVOICE("TD01", "FT"),
	/** Credit was taken back, and the money went back. */
	CREDIT_NOTE("TD04", "NC");

	private final String code;

	private final String series;

	DocumentType(String code, String series) {
		this.code = code;
		this.series = series;
	}

	/** As the exchange system calls it. */
	public String code() {
		return this.code;
	}

	/** What its numbers begin with. */
	public String series() {
		return this.series;
	}

}
