package it.creditoprepagato.portal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.identity.People;
import it.creditoprepagato.identity.Users;
import it.creditoprepagato.pricing.PriceBook;
import it.creditoprepagato.pricing.PriceLists;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Session;
import it.creditoprepagato.testing.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everybody sees the plans, and every price of every list beside the one without a
 * discount.
 */
@DatabaseTest
class ServicePageTests {

	private static final String PATH = "/credito-prepagato";

	@BeforeEach
	void sell(@Autowired PriceLists lists) {
		lists.importIfEmpty();
	}

	@Test
	void plansAndPricesAreThoseOnSale(@Autowired MockMvcTester mvc, @Autowired PriceBook prices) {
		String[] rows = prices.compare(2026)
			.stream()
			.filter((price) -> price.item().years() == 1 && price.item().tld().value().equals("com"))
			.filter((price) -> price.item().operation() != Operation.RESTORE)
			.map((price) -> price.byTier().get(Tier.PRESTIGE).toString().replace('.', ','))
			.map((amount) -> "<td class=\"num\">" + amount + "</td>")
			.toArray(String[]::new);
		assertThat(rows).hasSize(3);
		assertThat(mvc.get().uri(PATH + "?lang=it")).hasStatusOk()
			.bodyText()
			.contains("Super Elite 2026", "€\u00A01.000,00", "<s class=\"muted\">16,90</s>", rows[0], rows[1], rows[2],
					"href=\"/registrati?piano=PRESTIGE\">Scegli Prestige", "Il credito scade?",
					"<meta name=\"description\" content=\"I quattro piani");
	}

	@Test
	void customerIsOfferedTheMove(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		Visit visit = Visit.of(agencies.anAgency().onPlan(Tier.MEMBER, 2016), context);
		assertThat(visit.get(PATH)).hasStatusOk()
			.bodyText()
			.contains("Passa a Prestige", "/area-clienti/pagamenti/prepagato/piano?importo=250,00");
	}

	@Test
	void customerOfAHigherPlanIsNotOfferedALowerOne(@Autowired Agencies agencies,
			@Autowired ApplicationContext context) {
		Visit visit = Visit.of(agencies.anAgency().onPlan(Tier.ELITE, 2026), context);
		assertThat(visit.get(PATH)).hasStatusOk()
			.bodyText()
			.contains("Passa a Super Elite", "Il piano attuale")
			.doesNotContain("Passa a Member", "Passa a Prestige", "Passa a Elite");
	}

	@Test
	void visitorFindsTheWayAndARenewalOnEachPlan(@Autowired MockMvcTester mvc, @Autowired PriceBook prices) {
		String[] renewals = prices.compare(2026)
			.stream()
			.filter((price) -> price.item().years() == 1 && price.item().tld().value().equals("it"))
			.filter((price) -> price.item().operation() == Operation.RENEW)
			.flatMap((price) -> price.byTier().values().stream())
			.map((amount) -> "<strong class=\"amount\">€\u00A0" + amount.toString().replace('.', ',') + "</strong>")
			.toArray(String[]::new);
		assertThat(renewals).hasSize(4);
		for (String page : new String[] { "/", PATH }) {
			assertThat(mvc.get().uri(page + "?lang=it")).hasStatusOk()
				.bodyText()
				.contains(renewals)
				.contains("href=\"/registrazione-domini\"", "href=\"/contatti\"", "href=\"/registrati\"")
				.doesNotContain("href=\"/area-clienti/ordini\"");
		}
		assertThat(mvc.get().uri(PATH + "?lang=it")).bodyText()
			.contains("<a href=\"/credito-prepagato\" aria-current=\"true\">Piani e listini</a>");
	}

	@Test
	void staffIsSoldNothing(@Autowired ApplicationContext context, @Autowired Users users) throws Exception {
		Session staff = Session.of(new People(users).aColleague().email(), context);
		assertThat(staff.get(PATH, "it")).hasStatusOk()
			.bodyText()
			.contains("Super Elite 2026")
			.doesNotContain("Scegli Prestige", "Passa a Prestige");
	}

	@Test
	void englishIsWhole(@Autowired MockMvcTester mvc) {
		assertThat(mvc.get().uri(PATH + "?lang=en")).hasStatusOk()
			.bodyText()
			.contains("Questions and answers", "Does credit expire?", "What a renewal costs");
	}

}
