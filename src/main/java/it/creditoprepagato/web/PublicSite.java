package it.creditoprepagato.web;

import java.net.URI;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where customers find the pages: {@code PUBLIC_URL}. */
@Component
public class PublicSite {

	private static final String LOCAL = "credito.web.local";

	private final String base;

	private final Environment environment;

	PublicSite(@Value("${credito.web.public-url}") String base, Environment environment) {
		this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
		this.environment = environment;
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

	/**
	 * The whole address of a page for somebody who did not ask for it here, as in a mail:
	 * whatever host a request names, since that may be a stranger's. Without
	 * {@code PUBLIC_URL}, on one's own machine, it is at this very machine.
	 * @param page a path with its query
	 * @throws IllegalStateException if {@link #isKnown} is false
	 */
	public String sentAddress(String page) {
		if (!isKnown()) {
			throw new IllegalStateException("PUBLIC_URL is not set, so nobody can be sent to a page");
		}
		return (this.base.isEmpty() ? "http://localhost:" + port() : this.base) + page;
	}

	/** Whether pages have an address that can be sent. */
	public boolean isKnown() {
		return !this.base.isEmpty() || isLocal();
	}

	private boolean isLocal() {
		return this.environment.getProperty(LOCAL, Boolean.class, false);
	}

	private String port() {
		return this.environment.getProperty("local.server.port", this.environment.getProperty("server.port", "8080"));
	}

}
