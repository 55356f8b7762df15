package it.creditoprepagato.backoffice;

import it.creditoprepagato.shared.CustomerId;

/**
 * Something that was searched for and found.
 *
 * @param kind a word of {@code backoffice.hit}
 * @param customer whose it is
 * @param label what it is called
 * @param path where it is shown
 */
record Hit(Kind kind, CustomerId customer, String label, String path) {

	/** What sort of thing. */
	enum Kind {

		/** A customer by name, number or address. */
		CUSTOMER,
		/** A person who signs in. */
		PERSON,
		/** A domain. */
		DOMAIN,
		/** A plan's or domain order's number. */
		ORDER,
		/** A payment by its reference. */
		PAYMENT,
		/** An invoice or credit note. */
		DOCUMENT

	}

}
