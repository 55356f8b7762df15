package it.creditoprepagato.shared;

import java.util.Locale;

/** What the application speaks. */
public enum Language {

	/** The default, which the law and most customers read. */
	IT(Locale.ITALIAN),
	/** For everybody else. */
	EN(Locale.ENGLISH);

	private final Locale locale;

	Language(Locale locale) {
		this.locale = locale;
	}

	/** The one nearest to a locale. */
	public static Language of(Locale locale) {
		return locale.getLanguage().equals("en") ? EN : IT;
	}

	public Locale locale() {
		return this.locale;
	}

}
