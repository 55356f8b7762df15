package it.creditoprepagato.payments.bank;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds payment references in what payers and banks write: in small letters, without the
 * hyphen, with blanks and line ends between.
 */
final class NamedReferences {

	private static final Pattern NOT_WRITTEN = Pattern.compile("[^0-9A-Z]");

	/** May begin anywhere, also within another. */
	private static final Pattern REFERENCE = Pattern.compile("(?=CP([2-9A-HJ-KM-NP-TV-Z]{7}))");

	private NamedReferences() {
	}

	/**
	 * What may be one, in the order of the text; most texts that name one hold no other.
	 */
	static Set<String> in(String text) {
		Set<String> found = new LinkedHashSet<>();
		Matcher matcher = REFERENCE.matcher(NOT_WRITTEN.matcher(text.toUpperCase(Locale.ROOT)).replaceAll(""));
		while (matcher.find()) {
			found.add("CP-" + matcher.group(1));
		}
		return found;
	}

}
