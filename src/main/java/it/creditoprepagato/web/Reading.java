package it.creditoprepagato.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import it.creditoprepagato.shared.Money;

/**
 * How a field is read, and the rule that is answered when it cannot be.
 *
 * @param parse makes the value, or throws {@link IllegalArgumentException} or
 * {@link java.time.DateTimeException}
 * @param rule what the field has to be: {@code must be …}
 * @param <R> how it comes: a string of JSON or of the query, or a whole number of JSON
 * @param <T> what it is
 */
public record Reading<R, T>(Function<R, T> parse, String rule) {

	private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

	private static final String WHOLE_NUMBER = "0|-?[1-9]\\d{0,17}";

	/** More than zero, with two decimals, up to twelve digits before them. */
	public static Reading<String, Money> money() {
		return new Reading<>((raw) -> only(Money.parse(raw), Money::isPositive),
				"must be an amount above zero with two decimals, such as \"100.00\"");
	}

	/** A day, {@code 2027-03-01}. */
	public static Reading<String, LocalDate> date() {
		return new Reading<>((raw) -> LocalDate.parse(only(raw, (text) -> text.matches(DATE))),
				"must be a date such as \"2027-03-01\"");
	}

	/** The exact name of one of the constants. */
	public static <E extends Enum<E>> Reading<String, E> oneOf(Class<E> constants) {
		String names = Arrays.stream(constants.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
		return new Reading<>((raw) -> Enum.valueOf(constants, raw), "must be one of " + names);
	}

	/** A whole number of JSON. */
	public static Reading<Integer, Integer> between(int least, int most) {
		return new Reading<>((raw) -> only(raw, (number) -> number >= least && number <= most),
				wholeNumberRule(least, most));
	}

	/** A whole number of the query. */
	public static Reading<String, Long> wholeNumber(long least, long most) {
		return new Reading<>((raw) -> only(Long.valueOf(only(raw, (text) -> text.matches(WHOLE_NUMBER))),
				(number) -> number >= least && number <= most), wholeNumberRule(least, most));
	}

	/** Not blank, and nothing in it that cannot be seen or stored. */
	public static Reading<String, String> text(int longest) {
		return new Reading<>((raw) -> only(raw, (text) -> isText(text, longest)),
				"must be 1 to " + longest + " characters without control characters");
	}

	private static String wholeNumberRule(long least, long most) {
		return "must be a whole number from " + least + " to " + most;
	}

	private static boolean isText(String text, int longest) {
		return !text.isBlank() && text.codePointCount(0, text.length()) <= longest
				&& text.codePoints().allMatch(Reading::isShown);
	}

	private static boolean isShown(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.LINE_SEPARATOR,
					Character.PARAGRAPH_SEPARATOR ->
				false;
			default -> true;
		};
	}

	private static <V> V only(V value, Predicate<V> rule) {
		if (!rule.test(value)) {
			throw new IllegalArgumentException();
		}
		return value;
	}

}
