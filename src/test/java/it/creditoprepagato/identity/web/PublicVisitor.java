package it.creditoprepagato.identity.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Somebody at a browser of his own, at an address of his own, who is not signed in at
 * first.
 */
final class PublicVisitor {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final String address = "2001:db8:" + UUID.randomUUID().toString().substring(0, 4) + ":"
			+ UUID.randomUUID().toString().substring(0, 4) + "::1";

	private final MockMvcTester mvc;

	private final String language;

	private @Nullable Cookie session;

	private String token = "";

	PublicVisitor(MockMvcTester mvc, String language) {
		this.mvc = mvc;
		this.language = language;
	}

	/** Opens a page; its path is escaped already. */
	MvcTestResult get(String path) {
		return kept(this.mvc.get().uri(URI.create(path)));
	}

	/** Sends the form of the page that was opened last. */
	MvcTestResult post(String path, Map<String, String> form) {
		var request = this.mvc.post().uri(path).param("_csrf", this.token);
		form.forEach(request::param);
		return kept(request);
	}

	/** Opens the page that an answer leads to. */
	MvcTestResult follow(MvcTestResult answer) {
		return get(String.valueOf(answer.getResponse().getRedirectedUrl()));
	}

	MvcTestResult signsIn(String email, String password) {
		return post("/accedi", Map.of("email", email, "password", password));
	}

	private MvcTestResult kept(MockMvcTester.MockMvcRequestBuilder request) {
		request.header("Accept-Language", this.language).with((sent) -> {
			sent.setRemoteAddr(this.address);
			return sent;
		});
		if (this.session != null) {
			request.cookie(this.session);
		}
		MvcTestResult answer = request.exchange();
		Cookie renewed = answer.getResponse().getCookie("SESSION");
		this.session = (renewed != null) ? renewed : this.session;
		Matcher form = TOKEN.matcher(body(answer));
		this.token = form.find() ? form.group(1) : this.token;
		return answer;
	}

	static String body(MvcTestResult page) {
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
