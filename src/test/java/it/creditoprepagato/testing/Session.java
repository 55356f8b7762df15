package it.creditoprepagato.testing;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;

import it.creditoprepagato.identity.People;

import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Somebody's window with a session in the database, as a browser's is: what a page costs
 * in it is what it costs.
 *
 * @param mvc where the pages are
 * @param cookie of the session; none for a stranger
 */
public record Session(MockMvcTester mvc, @Nullable Cookie cookie) {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	public static Session ofStranger(ApplicationContext context) {
		return new Session(context.getBean(MockMvcTester.class), null);
	}

	/** One of {@link People} signs in. */
	public static Session of(String email, ApplicationContext context) throws UnsupportedEncodingException {
		Session stranger = ofStranger(context);
		MvcTestResult form = stranger.get("/accedi", "it");
		MvcTestResult answer = stranger.mvc.post()
			.uri("/accedi")
			.cookie(cookie(form))
			.param("_csrf", token(form))
			.param("email", email)
			.param("password", People.PASSWORD)
			.exchange();
		return new Session(stranger.mvc, cookie(answer));
	}

	private static Cookie cookie(MvcTestResult answer) {
		return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
	}

	private static String token(MvcTestResult form) throws UnsupportedEncodingException {
		Matcher token = TOKEN.matcher(form.getResponse().getContentAsString());
		if (!token.find()) {
			throw new AssertionError("The form has no token");
		}
		return token.group(1);
	}

	/** Sends a form of one field. */
	public MvcTestResult post(String address, String field, List<String> values) {
		var request = this.mvc.post().uri(address).with(csrf()).param(field, values.toArray(String[]::new));
		return request.cookie(Objects.requireNonNull(this.cookie)).exchange();
	}

	/** The address as it is, escaped already. */
	public MvcTestResult get(String address, String language) {
		var request = this.mvc.get().uri(URI.create(address)).header("Accept-Language", language);
		return ((this.cookie != null) ? request.cookie(this.cookie) : request).exchange();
	}

}
