package it.creditoprepagato.identity.web;

import java.io.Serializable;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.AuthenticationException;

/**
 * What the sign-in page shows after an attempt that failed; carried there by the flash.
 *
 * @param email as it was typed, cut to what a form field holds
 * @param reason why it failed
 * @param retryAfter how long to wait, if there were too many attempts
 */
record SignInRefusal(String email, Reason reason, @Nullable Duration retryAfter) implements Serializable {

	static final String ATTRIBUTE = "refusal";

	private static final int LONGEST_EMAIL = 254;

	/** Why an attempt to sign in failed. */
	enum Reason {

		/** Name or password was wrong. */
		WRONG,
		/** The address has yet to be confirmed. */
		UNCONFIRMED,
		/** The customer is shut out. */
		SUSPENDED,
		/** There were too many attempts. */
		THROTTLED

	}

	SignInRefusal {
		email = email.substring(0, Math.min(email.length(), LONGEST_EMAIL));
	}

	static SignInRefusal of(AuthenticationException failure, String email) {
		return switch (failure) {
			case TooManyAttempts tooMany -> new SignInRefusal(email, Reason.THROTTLED, tooMany.retryAfter());
			case AddressUnconfirmed unconfirmed -> new SignInRefusal(email, Reason.UNCONFIRMED, null);
			case CustomerSuspended suspended -> new SignInRefusal(email, Reason.SUSPENDED, null);
			default -> new SignInRefusal(email, Reason.WRONG, null);
		};
	}

	/** The wait in begun minutes, for people. */
	public long minutes() {
		return (this.retryAfter != null) ? Math.ceilDiv(this.retryAfter.toSeconds(), 60) : 0;
	}

}
