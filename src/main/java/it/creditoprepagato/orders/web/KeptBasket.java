package it.creditoprepagato.orders.web;

import java.util.Objects;

import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Component;

/**
 * Keeps the names that somebody without a plan wanted, until there is one.
 *
 * @param session of the person
 */
@Component
record KeptBasket(HttpSession session) {

	private static final String NAME = KeptBasket.class.getName();

	void keep(String names) {
		this.session.setAttribute(NAME, names);
	}

	/** What was kept, as it can be typed; nothing if nothing was. */
	String names() {
		return Objects.toString(this.session.getAttribute(NAME), "");
	}

	void forget() {
		this.session.removeAttribute(NAME);
	}

}
