package it.creditoprepagato.orders.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.servlet.http.Cookie;
import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** A basket is filled, looked at, mended and ordered, and loses nothing on the way. */
@DatabaseTest
class BasketPageTests {

	@Autowired
	private ApplicationContext context;

	private Visit visit;

	private Shop shop;

	private BasketVisit basket;

	@BeforeEach
	void open() {
		this.visit = Visit.in(this.context);
		this.shop = this.visit.shop();
		this.basket = new BasketVisit(this.visit);
	}

	@Test
	void basketOffersEveryOperationAndShowsTheCredit() {
		assertThat(this.visit.page(BasketVisit.BASKET)).contains("Registrazione", "Trasferimento", "Rinnovo",
				"Ripristino", "€ 81,30", "esempio-ordine.csv", "enctype=\"multipart/form-data\"");
		assertThat(this.visit.page(BasketVisit.BASKET + "?nomi=esempio.it&operazione=TRANSFER&lang=en"))
			.contains(">esempio.it<", "value=\"TRANSFER\" checked", "New order");
	}

	@Test
	void reviewShowsEachLineWithPriceOrProblem() {
		DomainName free = Shop.aName("libero", "com");
		String page = BasketVisit.text(this.basket.reviews(Map.of("operazione", "REGISTER", "durata", "2", "nomi",
				free + " occupato-uno.com non_va.it premium-uno.com " + free)));
		assertThat(page).contains(free.ascii(), "22,30", "€ 59,00", "4 righe non si possono ordinare",
				"occupato-uno.com è già registrato", "solo lettere, cifre e trattini",
				"premium-uno.com è un nome premium", "è già in un’altra riga");
		assertThat(this.shop.credit().held()).isEqualTo(Money.ZERO);
	}

	@Test
	void orderOfEveryKindIsPlacedFromWhatWasShown() {
		DomainName registered = Shop.aName("nuovo", "com");
		DomainName renewed = this.shop.holds("mio", "com", 10);
		String page = BasketVisit.text(this.basket.reviews(
				Map.of("operazione", "REGISTER", "nomi", registered + "\n" + renewed + ";rinnovo;2;\nzero.it;boh;1;")));
		assertThat(page).contains("€ 47,60", "L’operazione “boh” non è nota");
		MvcTestResult placed = this.basket.places(page, Map.of());
		assertThat(placed).hasStatus3xxRedirection();
		this.shop.registryWorks();
		assertThat(this.visit.page(placed.getResponse().getRedirectedUrl())).contains(registered.ascii(),
				renewed.ascii(), "Completato", "€ 33,70");
		assertThat(this.shop.shows(renewed).paidUntil()).isEqualTo(this.shop.today().plusDays(10).plusYears(2));
		assertThat(this.shop.shows(registered).paidUntil()).isEqualTo(this.shop.today().plusYears(1));
		assertThat(this.basket.places(page, Map.of()).getResponse().getRedirectedUrl())
			.isEqualTo(placed.getResponse().getRedirectedUrl());
		assertThat(this.shop.credit().available()).isEqualTo(Money.parse("47.60"));
	}

	@Test
	void termThatWasChangedIsShownBeforeItIsOrdered() {
		DomainName name = Shop.aName("nuovo", "com");
		String page = BasketVisit.text(this.basket.reviews(Map.of("nomi", name.ascii())));
		MvcTestResult answer = this.basket.places(page, Map.of("anni-0", "3"));
		assertThat(answer).hasStatusOk();
		assertThat(BasketVisit.text(answer)).contains("L’ordine è cambiato", "33,70", "€ 47,60");
		assertThat(this.shop.credit().held()).isEqualTo(Money.ZERO);
		assertThat(this.basket.places(BasketVisit.text(answer), Map.of())).hasStatus3xxRedirection();
		assertThat(this.shop.credit().available()).isEqualTo(Money.parse("47.60"));
		this.shop.registryWorks();
	}

	@Test
	void problemIsMendedWhereItIsShown() {
		DomainName name = Shop.aName("altrove", "it");
		String page = BasketVisit.text(this.basket.reviews(Map.of("operazione", "TRANSFER", "nomi", name.ascii())));
		assertThat(page).contains("codice di trasferimento", "name=\"errata-codice\"")
			.doesNotContain("Conferma l’ordine");
		String mended = BasketVisit
			.text(this.basket.sends(BasketVisit.REVIEW, page, Map.of("errata-codice", "AbC-123456")));
		assertThat(mended).contains("TRANSFER|1||" + name + "|AbC-123456", "Conferma l’ordine", "1 riga da guardare",
				"fa perdere 7 mesi", "valgono € 4,61");
		assertThat(BasketVisit.text(this.basket.places(page, Map.of("errata-codice", "AbC-123456"))))
			.contains("L’ordine è cambiato");
	}

	@Test
	void wrongOperationAndTermAreMendedWhereTheyAreShown() {
		DomainName name = Shop.aName("nuovo", "com");
		String page = BasketVisit.text(this.basket.reviews(Map.of("nomi", name + ";boh;dieci;")));
		assertThat(page).contains("L’operazione “boh” non è nota", ">boh</option>", "value=\"dieci\"");
		String half = BasketVisit
			.text(this.basket.sends(BasketVisit.REVIEW, page, Map.of("errata-operazione", "REGISTER")));
		assertThat(half).contains("Gli anni sono un numero da 1 a 10");
		assertThat(BasketVisit.text(this.basket.sends(BasketVisit.REVIEW, half, Map.of("errata-anni", "2,0"))))
			.contains("REGISTER|2||" + name + "|", "Conferma l’ordine");
	}

	@Test
	void onlyTermThereIsIsToldAsOne() {
		assertThat(BasketVisit.text(this.basket.reviews(Map.of("nomi", Shop.aName("due", "it") + ";;2;"))))
			.contains("Per .it la durata è di 1 anno;");
	}

	@Test
	void nameThatIsHeldHereIsToldSo() {
		DomainName name = this.shop.holds("mio", "com", 100);
		assertThat(
				BasketVisit.text(this.basket.reviews(Map.of("operazione", "TRANSFER", "nomi", name + " AbC-123456"))))
			.contains(name + " è già tra i domini in gestione.");
	}

	@Test
	void keyOfReturnChecksAndOrdersNothing() {
		String page = BasketVisit.text(this.basket.reviews(Map.of("nomi", Shop.aName("uno", "com").ascii())));
		String form = page.substring(page.indexOf("action=\"" + BasketVisit.BASKET + "\""));
		assertThat(form.substring(form.indexOf("<button"), form.indexOf("</button>"))).contains("tabindex=\"-1\"",
				BasketVisit.REVIEW, "Ricalcola");
	}

	@Test
	void whatHadAProblemStaysBesideTheOrder() {
		DomainName name = Shop.aName("nuovo", "com");
		String page = BasketVisit.text(this.basket.reviews(Map.of("nomi", name + " non_va.it")));
		MvcTestResult placed = this.basket.places(page, Map.of());
		assertThat(placed).hasStatus3xxRedirection();
		assertThat(this.visit.page(placed.getResponse().getRedirectedUrl())).contains(name.ascii(), "non_va.it",
				"un problema che non è stato corretto");
		this.shop.registryWorks();
	}

	@Test
	void lineIsTakenOutAndProblemsAreDropped() {
		DomainName one = Shop.aName("uno", "com");
		DomainName two = Shop.aName("due", "com");
		String page = BasketVisit.text(this.basket.reviews(Map.of("nomi", one + " " + two + " non_va.it")));
		String without = BasketVisit
			.text(this.basket.sends(BasketVisit.REVIEW, page, Map.of("togli", "0", "scarta", "1")));
		assertThat(without).contains(two.ascii()).doesNotContain(one.ascii(), "non_va.it");
		String more = BasketVisit.text(this.basket.sends(BasketVisit.REVIEW, without, Map.of("nomi", one.ascii())));
		assertThat(more).contains(one.ascii(), two.ascii(), "€ 59,50");
	}

	@Test
	void fileOfTwoHundredNamesShowsItsFiveBadLines() {
		StringBuilder csv = new StringBuilder("dominio;operazione;anni;codice\n");
		IntStream.range(0, 195).forEach((number) -> csv.append(Shop.aName("molti", "it")).append(";;;\n"));
		csv.append("non va.it;;;\nx.it;;;\nuno.nessuna;;;\noccupato-due.it;;;\nanni.it;;due;\n");
		var file = new MockMultipartFile("file", "nomi.csv", "text/csv",
				csv.toString().getBytes(StandardCharsets.UTF_8));
		MvcTestResult answer = this.visit.mvc()
			.post()
			.uri(BasketVisit.REVIEW)
			.multipart()
			.file(file)
			.param("operazione", "REGISTER")
			.with(this.visit.signedIn())
			.with(csrf())
			.exchange();
		assertThat(BasketVisit.text(answer)).contains("5 righe non si possono ordinare", "Totale per 195 domini",
				"Questa estensione non esiste", "Gli anni sono un numero da 1 a 10", "Ordinare solo i primi 10");
		assertThat(answer.getResponse().getContentLength() + BasketVisit.text(answer).length()).isLessThan(200_000);
	}

	@Test
	void longBasketIsShownInParts() {
		String names = String.join(" ",
				IntStream.range(0, 450).mapToObj((number) -> "parte" + number + ".it").toList());
		String page = BasketVisit.text(this.basket.reviews(Map.of("nomi", names)));
		assertThat(page).contains("parte0.it", ">401–450<", "Totale per 450 domini")
			.doesNotContain("headers>parte449.it", "<span>parte449.it");
		String last = BasketVisit.text(this.basket.sends(BasketVisit.REVIEW, page, Map.of("pagina", "3")));
		assertThat(last).contains("<span>parte449.it").doesNotContain("<span>parte0.it");
	}

	@Test
	void nothingTooMuchAndNoFileAreSaidAndWhatWasTypedStays() {
		assertThat(BasketVisit.text(this.basket.reviews(Map.of("nomi", " \n "))))
			.contains("Indicare almeno un dominio");
		String names = "a.it ".repeat(1_001);
		assertThat(BasketVisit.text(this.basket.reviews(Map.of("nomi", names)))).contains("al massimo 1.000 righe",
				"a.it a.it");
		var file = new MockMultipartFile("file", "nomi.csv", "text/csv", new byte[] { 0, 1, 2 });
		MvcTestResult answer = this.visit.mvc()
			.post()
			.uri(BasketVisit.REVIEW)
			.multipart()
			.file(file)
			.param("nomi", "resta.it")
			.with(this.visit.signedIn())
			.with(csrf())
			.exchange();
		assertThat(BasketVisit.text(answer)).contains("non è un CSV leggibile", "resta.it");
	}

	@Test
	void withoutAPlanTheBasketLeadsToOneAndIsFoundAgain() {
		Agency agency = this.context.getBean(Agencies.class).anAgency();
		Visit without = new Visit(this.context, new Shop(this.context, agency));
		MvcTestResult review = without.mvc()
			.get()
			.uri(BasketVisit.REVIEW)
			.param("operazione", "TRANSFER")
			.param("nomi", "esempio.it AbC-123456")
			.with(without.signedIn())
			.exchange();
		assertThat(BasketVisit.text(review))
			.contains("Scegli un piano", "Nuovo ordine", "esempio.it;Trasferimento;1;AbC-123456")
			.doesNotContain("Rinnovo dei domini");
		Cookie[] session = review.getResponse().getCookies();
		assertThat(again(without, BasketVisit.BASKET, session)).contains("esempio.it;Trasferimento;1;")
			.doesNotContain(";AbC-123456");
		agency.onPlan(Tier.MEMBER, 2016);
		assertThat(again(without, BasketVisit.REVIEW + "?nomi=esempio.it", session)).contains("Conferma dell’ordine");
		assertThat(again(without, BasketVisit.BASKET, session)).doesNotContain("esempio.it;");
	}

	private static String again(Visit visit, String path, Cookie[] session) {
		return BasketVisit.text(visit.mvc().get().uri(path).cookie(session).with(visit.signedIn()).exchange());
	}

	@Test
	void reloadedReviewIsAnEmptyBasket() {
		assertThat(this.visit.get(BasketVisit.REVIEW)).hasRedirectedUrl(BasketVisit.BASKET);
	}

	@ParameterizedTest
	@ValueSource(strings = { "righe=", "righe=a", "righe=RENEW|1|ieri|a.it|", "righe=RENEW|1||a.it|",
			"righe=REGISTER|0||a.it|", "righe=REGISTER|1||non_va|", "righe=BOH|1||a.it|",
			"righe=TRANSFER|1||a.it|01234567890123456789012345678901234567890123456789012345678901234", "versione=x",
			"versione=", "scelta=FORSE", "chiave=" })
	void orderThatIsNotOursIsABadRequest(String field) {
		String[] parts = field.split("=", 2);
		Map<String, String> form = new HashMap<>(
				Map.of("righe", "REGISTER|1||" + Shop.aName("a", "it") + "|", "versione", "1", "chiave",
						UUID.randomUUID().toString(), "impronta", BasketForm.fingerprint(List.of())));
		form.put(parts[0], parts[1]);
		assertThat(this.basket.posts(BasketVisit.BASKET, form)).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(this.shop.credit().held()).isEqualTo(Money.ZERO);
	}

	@ParameterizedTest
	@ValueSource(strings = { "pagina=-1", "pagina=99999", "togli=x", "anni-0=999999", "operazione=BOH", "durata=1e9",
			"nomi=%00", "errata-dominio=%F0%9F%92%A9" })
	void reviewBearsWhateverIsSent(String field) {
		String[] parts = field.split("=", 2);
		assertThat(this.basket
			.posts(BasketVisit.REVIEW,
					Map.of("righe", "REGISTER|1||" + Shop.aName("a", "it") + "|", parts[0], parts[1]))
			.getResponse()
			.getStatus()).isEqualTo(200);
	}

}
