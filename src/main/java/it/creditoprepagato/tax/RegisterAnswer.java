package it.creditoprepagato.tax;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What comes of asking the union's register (VIES) for a number. */
sealed interface RegisterAnswer {

	/**
	 * The number exists.
	 *
	 * @param consultationNumber proves that it was asked for: 1 to 50 letters, digits,
	 * {@code _} and {@code -}; null where the register gives none
	 */
	record Valid(@Nullable String consultationNumber) implements RegisterAnswer {

		private static final Pattern FORMAT = Pattern.compile("[A-Za-z0-9_-]{1,50}");

		public Valid {
			if (consultationNumber != null && !FORMAT.matcher(consultationNumber).matches()) {
				throw new IllegalArgumentException("Not a consultation number");
			}
		}

	}

	/** There is no such number now. */
	record Invalid() implements RegisterAnswer {
	}

	/**
	 * Nobody knows: the number is neither found nor refused.
	 *
	 * @param reason 1 to 50 capital letters and {@code _}: {@code MS_UNAVAILABLE}
	 */
	record Unreachable(String reason) implements RegisterAnswer {

		private static final Pattern FORMAT = Pattern.compile("[A-Z_]{1,50}");

		/** Where no register is set up. */
		static final Unreachable NOT_SET_UP = new Unreachable("NOT_SET_UP");

		/** No connection, or no answer in time. */
		static final Unreachable NO_ANSWER = new Unreachable("NO_ANSWER");

		/** An answer that cannot be read. */
		static final Unreachable UNREADABLE = new Unreachable("UNREADABLE");

		public Unreachable {
			if (!FORMAT.matcher(reason).matches()) {
				throw new IllegalArgumentException("Not a reason");
			}
		}

		static Unreachable because(String code) {
			return FORMAT.matcher(code).matches() ? new Unreachable(code) : UNREADABLE;
		}

	}

}
