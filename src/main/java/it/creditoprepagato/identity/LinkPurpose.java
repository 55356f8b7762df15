package it.creditoprepagato.identity;

import java.time.Duration;

/** What a one-time link is good for. */
enum LinkPurpose {

	/** Choosing a new password without the old one. */
	PASSWORD_RECOVERY("/recupera-password/nuova", Duration.ofHours(1)),
	/** Showing that an address is one's own. */
	EMAIL_CONFIRMATION("/conferma-email", Duration.ofDays(7));

	private final String path;

	private final Duration life;

	LinkPurpose(String path, Duration life) {
		this.path = path;
		this.life = life;
	}

	String page(LinkCode code) {
		return this.path + "?codice=" + code.value();
	}

	Duration life() {
		return this.life;
	}

}
