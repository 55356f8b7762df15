package it.creditoprepagato;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import it.creditoprepagato.identity.People;
import it.creditoprepagato.identity.Users;
import it.creditoprepagato.pricing.PriceLists;
import it.creditoprepagato.testing.Addresses;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Session;
import it.creditoprepagato.testing.Showcase;
import it.creditoprepagato.testing.StatementCounter;

import static org.assertj.core.api.Assertions.assertThat;

/** A page costs as little for the largest agency as for the smallest. */
@DatabaseTest
class PageBudgetTests {

	private static final int STATEMENTS = 12;

	private static final int BYTES = 200_000;

	@Autowired
	private ApplicationContext context;

	private final List<String> findings = new ArrayList<>();

	@BeforeEach
	void sell(@Autowired PriceLists lists) {
		lists.importIfEmpty();
	}

	@Test
	void strangersPagesAreCheap() {
		asksForAll(Session.ofStranger(this.context), Addresses.PUBLIC);
		asksForAll(Session.ofStranger(this.context), Addresses.OPEN);
		assertThat(this.findings).isEmpty();
	}

	@Test
	void smallAgencysPagesAreCheap() throws Exception {
		Showcase small = Showcase.small(this.context);
		asksForAll(small.session(this.context), Addresses.of(Addresses.CUSTOMER, small.own()));
		assertThat(this.findings).isEmpty();
	}

	@Test
	void largeAgencysPagesAreAsCheap() throws Exception {
		Showcase large = Showcase.large(this.context);
		Session agency = large.session(this.context);
		asksForAll(agency, Addresses.of(Addresses.CUSTOMER, large.own()));
		asks("1,000 renewals", () -> agency.post(Addresses.RENEWALS, "dominio", large.names(1_000)));
		String colleague = new People(this.context.getBean(Users.class)).aColleague().email();
		asksForAll(Session.of(colleague, this.context), Addresses.of(Addresses.STAFF, large.own()));
		assertThat(this.findings).isEmpty();
	}

	private void asksForAll(Session session, List<String> addresses) {
		addresses.forEach((address) -> asks(address, () -> session.get(address, "it")));
	}

	private void asks(String what, Supplier<MvcTestResult> page) {
		MvcTestResult[] answer = new MvcTestResult[1];
		List<String> statements = StatementCounter.during(() -> answer[0] = page.get());
		int bytes = answer[0].getResponse().getContentAsByteArray().length;
		if (answer[0].getResponse().getStatus() != 200) {
			this.findings.add(what + " answers " + answer[0].getResponse().getStatus());
		}
		if (bytes > BYTES) {
			this.findings.add(what + " has " + bytes + " bytes");
		}
		if (statements.size() > STATEMENTS) {
			this.findings.add(what + " sends " + statements.size() + " statements:\n" + String.join("\n", statements));
		}
	}

}
