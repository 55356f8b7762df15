package it.creditoprepagato.customers;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import it.creditoprepagato.customers.ProfileFault.Reason;

/** What a line of text in a profile may look like. */
final class Texts {

	private static final Pattern MAIL_ADDRESS = Pattern
		.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+\\.[^\\s@\\p{Cntrl}]+");

	private static final int LONGEST_MAIL_ADDRESS = 254;

	private Texts() {
	}

	/** Refuses what no page can show in one line. */
	static void requirePrintable(String... texts) {
		if (Stream.of(texts)
			.anyMatch((text) -> !text.equals(text.strip()) || text.chars().anyMatch(Character::isISOControl))) {
			throw new IllegalArgumentException("A text of a profile is one line without spaces around it");
		}
	}

	/** Nothing, or that it is too long, with by how much. */
	static Stream<ProfileFault> most(String text, int longest, Reason tooLong) {
		int excess = text.codePointCount(0, text.length()) - longest;
		return (excess > 0) ? Stream.of(tooLong.in(excess)) : Stream.empty();
	}

	/** Nothing, or that it is empty or too long. */
	static Stream<ProfileFault> between(String text, int longest, Reason missing, Reason tooLong) {
		return text.isBlank() ? Stream.of(missing.in(text)) : most(text, longest, tooLong);
	}

	static List<ProfileFault> faultsOfMailAddress(String text, Reason shape) {
		boolean fits = text.length() <= LONGEST_MAIL_ADDRESS && MAIL_ADDRESS.matcher(text).matches();
		return fits ? List.of() : List.of(shape.in(text));
	}

}
