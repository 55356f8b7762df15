package it.creditoprepagato.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name by which a user signs in. One that differs only by capitals is the same.
 *
 * @param value a mail address in lower case, at most 254 characters
 */
public record EmailAddress(String value) {

	private static final Pattern FORMAT = Pattern.compile("[!-?\\[-~]{1,64}@[a-z0-9.-]+\\.[a-z0-9-]{2,63}");

	private static final int LONGEST = 254;

	public EmailAddress {
		if (value.length() > LONGEST || !FORMAT.matcher(value).matches()) {
			throw new IllegalArgumentException("Not a mail address in lower case");
		}
	}

	/** The address that somebody typed, whatever its capitals; empty if it is none. */
	public static Optional<EmailAddress> typed(String text) {
		String lower = text.strip().toLowerCase(Locale.ROOT);
		return (lower.length() <= LONGEST && FORMAT.matcher(lower).matches()) ? Optional.of(new EmailAddress(lower))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
