package it.creditoprepagato.portal;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import it.creditoprepagato.customers.Country;

/**
 * A country to choose.
 *
 * @param code two letters
 * @param name in the reader's language
 */
record NamedCountry(String code, String name) {

	/** All, in the order of the language. */
	static List<NamedCountry> in(Locale language) {
		return Country.codes()
			.stream()
			.map((code) -> new NamedCountry(code, Locale.of("", code).getDisplayCountry(language)))
			.sorted(Comparator.comparing(NamedCountry::name, Collator.getInstance(language)))
			.toList();
	}

}
