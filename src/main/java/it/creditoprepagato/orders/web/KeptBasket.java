package it.creditoprepagato.orders.web;

import java.util.Objects;

import jakarta.servlet.http.HttpSession;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps what somebody wanted who has no plan, or too little credit, until he comes back.
 *
 * @param session of the person; there is none where no pages are shown
 */
@Component
record KeptBasket(ObjectProvider<HttpSession> session) {

	private static final String NAME = KeptBasket.class.getName();

	void keep(String names) {
		this.session.getObject().setAttribute(NAME, names);
	}

	/** What was kept, as it can be typed; nothing if nothing was. */
	String names() {
		return Objects.toString(this.session.getObject().getAttribute(NAME), "");
	}

	void forget() {
		this.session.getObject().removeAttribute(NAME);
	}

}
