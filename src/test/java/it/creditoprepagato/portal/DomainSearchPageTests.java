package it.creditoprepagato.portal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.pricing.PriceLists;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Everybody finds out which names are free and what they cost. */
@DatabaseTest
class DomainSearchPageTests {

	private static final String PATH = "/registrazione-domini?lang=it&q={q}";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvcTester mvc;

	@BeforeEach
	void imported(@Autowired PriceLists lists) {
		lists.importIfEmpty();
	}

	@Test
	void visitorSeesAvailabilityAndEveryPrice() {
		String free = Shop.aName("libero", "it").ascii();
		assertThat(page(free + " occupato-uno.it premium-due.com x.it esempio.roma.it"))
			.contains(free, "Libero", "1 nome libero", "Già registrato", "Premium, non ordinabile", "12,90", "8,20",
					"7,10", "6,50", "5,90", "L’estensione .roma.it non è offerta", "almeno 3 caratteri", "Member",
					"Super Elite", "id=\"nome-" + free + "\" value=\"" + free + "\"")
			.doesNotContain("value=\"occupato-uno.it\"", "Listino Member");
	}

	@Test
	void customerSeesTheOwnListToo() {
		Agency agency = this.context.getBean(Agencies.class).anAgency().onPlan(Tier.MEMBER, 2016);
		var answer = Visit.of(agency, this.context).get(PATH, Shop.aName("libero", "it").ascii());
		assertThat(answer).hasStatusOk().bodyText().contains("Listino Member 2016", "7,90");
	}

	@Test
	void pageWithoutQuestionAsksForOne() {
		assertThat(page("")).contains("Nomi da cercare").doesNotContain("<table");
		assertThat(this.mvc.get().uri("/registrazione-domini?lang=en")).hasStatusOk()
			.bodyText()
			.contains("Names to look for");
	}

	@Test
	void tooManyNamesFromOneAddressMustWait() {
		for (int times = 0; times < 15; times++) {
			assertThat(ask(manyNames(), "198.51.100.7")).hasStatusOk();
		}
		String same = UUID.randomUUID().toString().substring(0, 8);
		String typed = IntStream.range(0, 60)
			.mapToObj((number) -> same + number + ".it")
			.collect(Collectors.joining(" "));
		assertThat(ask(typed, "198.51.100.7")).hasStatus(HttpStatus.TOO_MANY_REQUESTS)
			.bodyText()
			.contains("Troppe ricerche", typed)
			.doesNotContain("Erano più di");
		assertThat(ask(typed, "198.51.100.8")).hasStatusOk();
	}

	@Test
	void answersAlreadyKnownAreNotCounted() {
		String typed = manyNames();
		for (int times = 0; times < 20; times++) {
			assertThat(ask(typed, "198.51.100.9")).hasStatusOk();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>.it", "\u0000", "a'b\"c.it", "%00.it", "☃.net" })
	void whateverIsTypedIsBorneAndShownHarmless(String typed) {
		assertThat(this.mvc.get().uri(PATH, typed)).hasStatusOk().bodyText().doesNotContain("<script>alert");
	}

	private String page(String typed) {
		var answer = this.mvc.get().uri(PATH, typed).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static String manyNames() {
		return IntStream.range(0, 40)
			.mapToObj((number) -> Shop.aName("tanti", "it").ascii())
			.collect(Collectors.joining(" "));
	}

	private MvcTestResult ask(String typed, String address) {
		return this.mvc.get().uri(PATH, typed).remoteAddress(address).exchange();
	}

}
