package it.creditoprepagato.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.shared.Money;

/**
 * Reads an amount as people type it: {@code 100}, {@code 100,00}, {@code 1.000,00},
 * {@code € 100}; in English the point and the comma change places. Anything else, more
 * than two decimals and what is not above zero are not amounts.
 */
public final class MoneyInput {

	private static final Pattern ITALIAN = Pattern.compile("(\\d{1,9}|\\d{1,3}(?:\\.\\d{3}){1,2})(?:,(\\d{1,2}))?");

	private static final Pattern ENGLISH = Pattern.compile("(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})(?:\\.(\\d{1,2}))?");

	private MoneyInput() {
	}

	public static Optional<Money> read(@Nullable String typed, Locale locale) {
		if (typed == null || typed.length() > 30) {
			return Optional.empty();
		}
		String amount = typed.replace("€", "").replace('\u00A0', ' ').strip();
		Matcher matcher = (locale.getLanguage().equals("en") ? ENGLISH : ITALIAN).matcher(amount);
		return matcher.matches() ? positive(matcher) : Optional.empty();
	}

	private static Optional<Money> positive(Matcher matcher) {
		long euro = Long.parseLong(matcher.group(1).replaceAll("[.,]", ""));
		String decimals = matcher.group(2);
		long cents = (decimals == null) ? 0 : Long.parseLong((decimals + "0").substring(0, 2));
		return Optional.of(Money.cents(euro * 100 + cents)).filter(Money::isPositive);
	}

}
