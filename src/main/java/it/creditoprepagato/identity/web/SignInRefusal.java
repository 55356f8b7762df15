package it.creditoprepagato.identity.web;

import java.io.Serializable;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * What the sign-in page shows after an attempt that failed; carried there by the flash.
 *
 * @param email as it was typed, cut to what a form field holds
 * @param retryAfter how long to wait, if there were too many attempts
 */
record SignInRefusal(String email, @Nullable Duration retryAfter) implements Serializable {

	static final String ATTRIBUTE = "refusal";

	private static final int LONGEST_EMAIL = 254;

	SignInRefusal {
		email = email.substring(0, Math.min(email.length(), LONGEST_EMAIL));
	}

	/** The wait in begun minutes, for people. */
	public long minutes() {
		return (this.retryAfter != null) ? Math.ceilDiv(this.retryAfter.toSeconds(), 60) : 0;
	}

}
