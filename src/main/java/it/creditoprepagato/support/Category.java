package it.creditoprepagato.support;

/** What a question is about, as whoever asks sees it. */
public enum Category {

	/** Plans, top-ups and payments. */
	CREDIT,
	/** Registrations, transfers and renewals. */
	DOMAINS,
	/** Invoices and billing data. */
	INVOICES,
	/** Something that does not work. */
	TECHNICAL,
	/** None of these. */
	OTHER

}
