package it.creditoprepagato.catalog;

import java.util.List;
import java.util.stream.Stream;

import it.creditoprepagato.shared.Refusal;
import it.creditoprepagato.shared.Tld;

/**
 * A rule of a suffix that stands against what was asked for.
 *
 * @param rule which one
 * @param arguments what its sentence is about: the suffix first, then the rule's figures
 */
public record BrokenRule(Rule rule, List<Object> arguments) implements Refusal {

	static BrokenRule of(Rule rule, Tld tld, Object... figures) {
		return new BrokenRule(rule, Stream.concat(Stream.of(tld.value()), Stream.of(figures)).toList());
	}

	/** The rule in words, in the messages. */
	public String messageKey() {
		return "catalog.rule." + this.rule;
	}

	/** What can be broken, and the figures told about it. */
	public enum Rule {

		/** The label is too short: fewest characters. */
		LABEL_SHORT,
		/** The label is too long: most characters in the ASCII form. */
		LABEL_LONG,
		/** The label has characters that the registry does not take. */
		CHARACTERS,
		/** The term is not sold: longest term. */
		TERM,
		/** The expiry would lie too far away: most years in total. */
		TOTAL_YEARS,
		/** The holder's country is not admitted: the country. */
		HOLDER_COUNTRY,
		/** The auth code is missing. */
		AUTH_CODE_MISSING,
		/** The auth code cannot be one: shortest, longest. */
		AUTH_CODE_SHAPE

	}

}
