package it.creditoprepagato.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody was going before having to sign in. Only a page of this site: what a
 * browser could read as an address elsewhere ({@code //host}, {@code /\host}) is none.
 *
 * @param path from the root, with its query, of the characters of RFC 3986, at most 500
 */
public record NextPage(String path) {

	private static final String CHARACTERS = "A-Za-z0-9._~!$&'()*+,;=:@%?-";

	private static final Pattern FORMAT = Pattern.compile("/([" + CHARACTERS + "][/" + CHARACTERS + "]*)?");

	private static final int LONGEST = 500;

	public NextPage {
		if (!isLocal(path)) {
			throw new IllegalArgumentException("Not a path of this site");
		}
	}

	/** The page that an address names; empty if it is not of this site. */
	public static Optional<NextPage> typed(String path) {
		return isLocal(path) ? Optional.of(new NextPage(path)) : Optional.empty();
	}

	private static boolean isLocal(String path) {
		return path.length() <= LONGEST && FORMAT.matcher(path).matches();
	}

}
