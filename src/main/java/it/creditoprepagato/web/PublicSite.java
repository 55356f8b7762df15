package it.creditoprepagato.web;

import java.net.URI;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where customers find the pages: {@code PUBLIC_URL}. */
@Component
public class PublicSite {

	private final String base;

	PublicSite(@Value("${credito.web.public-url}") String base) {
		this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
	}

	/**
	 * The whole address of a page. Without {@code PUBLIC_URL}, as on one's own machine,
	 * it is at the host that the request named.
	 * @param page a path, or an address elsewhere, which stays as it is
	 */
	public String address(String page) {
		if (URI.create(page).isAbsolute()) {
			return page;
		}
		return this.base.isEmpty() ? ServletUriComponentsBuilder.fromCurrentContextPath().path(page).toUriString()
				: this.base + page;
	}

}
