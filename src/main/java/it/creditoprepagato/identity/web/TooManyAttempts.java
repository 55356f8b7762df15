package it.creditoprepagato.identity.web;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/** An attempt to sign in that was not looked at. */
class TooManyAttempts extends AuthenticationException {

	private final Duration retryAfter;

	TooManyAttempts(Duration retryAfter) {
		super("Too many attempts to sign in");
		this.retryAfter = retryAfter;
	}

	Duration retryAfter() {
		return this.retryAfter;
	}

}
