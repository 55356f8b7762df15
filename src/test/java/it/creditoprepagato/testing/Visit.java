package it.creditoprepagato.testing;

import java.util.Map;

import it.creditoprepagato.identity.People;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.identity.Users;

import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Somebody signed in who looks at pages and sends forms.
 *
 * @param mvc where the pages are
 * @param person who
 */
public record Visit(MockMvcTester mvc, SignedIn person) {

	public static Visit of(Agency agency, ApplicationContext context) {
		return new Visit(context.getBean(MockMvcTester.class), people(context).aMemberOf(agency.id()));
	}

	public static Visit ofStaff(ApplicationContext context) {
		return new Visit(context.getBean(MockMvcTester.class), people(context).aColleague());
	}

	private static People people(ApplicationContext context) {
		return new People(context.getBean(Users.class));
	}

	public MvcTestResult get(String path, Object... values) {
		return this.mvc.get().uri(path, values).header("Accept-Language", "it").with(signedIn()).exchange();
	}

	public MvcTestResult post(String path, Map<String, String> form) {
		var request = this.mvc.post().uri(path).header("Accept-Language", "it").with(signedIn()).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	public RequestPostProcessor signedIn() {
		return authentication(new TestingAuthenticationToken(this.person, null, "ROLE_" + this.person.role().name()));
	}

}
