package it.creditoprepagato;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import it.creditoprepagato.identity.People;
import it.creditoprepagato.identity.Users;
import it.creditoprepagato.testing.Addresses;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.HtmlChecker;
import it.creditoprepagato.testing.Session;
import it.creditoprepagato.testing.Showcase;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page is valid HTML, in both languages. */
@DatabaseTest
class PageMarkupTests {

	@Autowired
	private ApplicationContext context;

	@Test
	void pagesAreValid(@TempDir Path folder) throws Exception {
		HtmlChecker checker = new HtmlChecker(folder);
		Showcase agency = Showcase.small(this.context);
		Session stranger = Session.ofStranger(this.context);
		Session customer = agency.session(this.context);
		Session staff = Session.of(new People(this.context.getBean(Users.class)).aColleague().email(), this.context);
		save(stranger, Addresses.PUBLIC, checker);
		save(stranger, Addresses.OPEN, checker);
		save(stranger, Addresses.MAILED, checker);
		save(customer, Addresses.of(Addresses.CUSTOMER, agency.own()), checker);
		save(staff, Addresses.of(Addresses.STAFF, agency.own()), checker);
		assertThat(checker.judge()).isEmpty();
	}

	@Test
	void invalidPageIsFound(@TempDir Path folder) throws Exception {
		HtmlChecker checker = new HtmlChecker(folder);
		checker.save("pagina",
				"<!DOCTYPE html><title></title><p><div id=a></p><p id=a>".getBytes(StandardCharsets.UTF_8));
		assertThat(String.join("\n", checker.judge())).contains("pagina: error No “p” element in scope",
				"Duplicate ID “a”", "Consider adding a “lang” attribute");
	}

	private static void save(Session session, List<String> addresses, HtmlChecker checker) {
		for (String language : List.of("it", "en")) {
			addresses.forEach((address) -> checker.save(language + " " + address,
					session.get(address, language).getResponse().getContentAsByteArray()));
		}
	}

}
