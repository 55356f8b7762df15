package it.creditoprepagato;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import it.creditoprepagato.identity.People;
import it.creditoprepagato.identity.Users;
import it.creditoprepagato.testing.Addresses;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Markup;
import it.creditoprepagato.testing.Session;
import it.creditoprepagato.testing.Showcase;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page is valid HTML, in both languages. */
@DatabaseTest
class PageMarkupTests {

	@Autowired
	private ApplicationContext context;

	private final Markup markup = Markup.checker();

	private final List<String> findings = new ArrayList<>();

	PageMarkupTests() throws Exception {
	}

	@Test
	void pagesAreValid() throws Exception {
		Showcase agency = Showcase.small(this.context);
		Session stranger = Session.ofStranger(this.context);
		Session customer = agency.session(this.context);
		Session staff = Session.of(new People(this.context.getBean(Users.class)).aColleague().email(), this.context);
		for (String language : List.of("it", "en")) {
			judge(stranger, Addresses.PUBLIC, language);
			judge(stranger, Addresses.OPEN, language);
			judge(customer, Addresses.of(Addresses.CUSTOMER, agency.own()), language);
			judge(staff, Addresses.of(Addresses.STAFF, agency.own()), language);
		}
		assertThat(this.findings).isEmpty();
	}

	@Test
	void invalidPageIsFound() throws Exception {
		byte[] html = "<!DOCTYPE html><html lang=\"it\"><title>Pagina</title><p style=\"colour: red\"><div id=a></p><i id=a>"
			.getBytes(java.nio.charset.StandardCharsets.UTF_8);
		assertThat(String.join("\n", this.markup.judge(html))).contains("No “p” element in scope", "Duplicate ID",
				"colour");
	}

	private void judge(Session session, List<String> addresses, String language) throws Exception {
		for (String address : addresses) {
			byte[] html = session.get(address, language).getResponse().getContentAsByteArray();
			this.markup.judge(html).forEach((finding) -> this.findings.add(language + " " + address + " " + finding));
		}
	}

}
