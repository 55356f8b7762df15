package it.creditoprepagato.invoicing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import it.creditoprepagato.customers.PartitaIva;

/**
 * Names a file at the exchange system, which takes no name twice.
 *
 * @param number from 1 to 60,466,175
 */
record TransmissionId(long number) {

	private static final Pattern FILE_NAME = Pattern.compile("IT\\d{11}_([0-9A-Z]{5})\\.xml", Pattern.CASE_INSENSITIVE);

	private static final int DIGITS = 5;

	private static final long LAST = 60_466_175;

	TransmissionId {
		if (number < 1 || number > LAST) {
			throw new IllegalArgumentException("Not a name of a file for the exchange system: " + number);
		}
	}

	/** What {@link #fileName} wrote; empty if it is nothing of the kind. */
	static Optional<TransmissionId> ofFileName(String name) {
		Matcher matcher = FILE_NAME.matcher(name);
		return matcher.matches() ? Optional.of(Long.parseLong(matcher.group(1), Character.MAX_RADIX))
			.filter((number) -> number > 0)
			.map(TransmissionId::new) : Optional.empty();
	}

	/** Five letters and digits. */
	String progressive() {
		String digits = Long.toString(this.number, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
		return "0".repeat(DIGITS - digits.length()) + digits;
	}

	/** {@code IT01234567897_0000A.xml}. */
	String fileName(PartitaIva sender) {
		return "IT" + sender.value() + "_" + progressive() + ".xml";
	}

}
