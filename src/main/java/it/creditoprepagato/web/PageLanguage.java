package it.creditoprepagato.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language of pages, which each browser remembers by a cookie. */
@Component
public class PageLanguage {

	private final LocaleResolver resolver;

	PageLanguage(LocaleResolver resolver) {
		this.resolver = resolver;
	}

	/** Pages on this browser are in this language from now on. */
	public void choose(Locale language, HttpServletRequest request, HttpServletResponse response) {
		this.resolver.setLocale(request, response, language);
	}

}
