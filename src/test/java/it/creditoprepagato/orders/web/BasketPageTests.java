package it.creditoprepagato.orders.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.Agencies;
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
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** A basket is filled, looked at, mended and ordered, and loses nothing on the way. */
@DatabaseTest
class BasketPageTests {

	private static final String BASKET = Visit.ORDERS + "/nuovo";

	private static final String REVIEW = BASKET + "/riepilogo";

	@Autowired
	private ApplicationContext context;

	private Visit visit;

	private Shop shop;

	@BeforeEach
	void open() {
		this.visit = Visit.in(this.context);
		this.shop = this.visit.shop();
	}

	@Test
	void basketOffersEveryOperationAndShowsTheCredit() {
		assertThat(this.visit.page(BASKET)).contains("Registrazione", "Trasferimento", "Rinnovo", "Ripristino",
				"€ 81,30", "esempio-ordine.csv", "enctype=\"multipart/form-data\"");
		assertThat(this.visit.page(BASKET + "?nomi=esempio.it&operazione=TRANSFER&lang=en")).contains(">esempio.it<",
				"value=\"TRANSFER\" checked", "New order");
	}

	@Test
	void reviewShowsEachLineWithPriceOrProblem() {
		DomainName free = Shop.aName("libero", "com");
		String page = text(reviews(Map.of("operazione", "REGISTER", "durata", "2", "nomi",
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
		String page = text(reviews(
				Map.of("operazione", "REGISTER", "nomi", registered + "\n" + renewed + ";rinnovo;2;\nzero.it;boh;1;")));
		assertThat(page).contains("€ 47,60", "L’operazione “boh” non è nota");
		MvcTestResult placed = places(page, Map.of());
		assertThat(placed).hasStatus3xxRedirection();
		this.shop.registryWorks();
		assertThat(this.visit.page(placed.getResponse().getRedirectedUrl())).contains(registered.ascii(),
				renewed.ascii(), "Completato", "€ 33,70");
		assertThat(this.shop.shows(renewed).paidUntil()).isEqualTo(this.shop.today().plusDays(10).plusYears(2));
		assertThat(this.shop.shows(registered).paidUntil()).isEqualTo(this.shop.today().plusYears(1));
		assertThat(places(page, Map.of()).getResponse().getRedirectedUrl())
			.isEqualTo(placed.getResponse().getRedirectedUrl());
		assertThat(this.shop.credit().available()).isEqualTo(Money.parse("47.60"));
	}

	@Test
	void termThatWasChangedIsShownBeforeItIsOrdered() {
		DomainName name = Shop.aName("nuovo", "com");
		String page = text(reviews(Map.of("nomi", name.ascii())));
		MvcTestResult answer = places(page, Map.of("anni-0", "3"));
		assertThat(answer).hasStatusOk();
		assertThat(text(answer)).contains("L’ordine è cambiato", "33,70", "€ 47,60");
		assertThat(this.shop.credit().held()).isEqualTo(Money.ZERO);
		assertThat(places(text(answer), Map.of())).hasStatus3xxRedirection();
		assertThat(this.shop.credit().available()).isEqualTo(Money.parse("47.60"));
		this.shop.registryWorks();
	}

	@Test
	void problemIsMendedWhereItIsShown() {
		DomainName name = Shop.aName("altrove", "it");
		String page = text(reviews(Map.of("operazione", "TRANSFER", "nomi", name.ascii())));
		assertThat(page).contains("codice di trasferimento", "name=\"errata-codice\"")
			.doesNotContain("Conferma l’ordine");
		String mended = text(sends(REVIEW, page, Map.of("errata-codice", "AbC-123456")));
		assertThat(mended).contains("TRANSFER|1||" + name + "|AbC-123456", "Conferma l’ordine");
		assertThat(text(places(page, Map.of("errata-codice", "AbC-123456")))).contains("L’ordine è cambiato");
	}

	@Test
	void whatHadAProblemStaysBesideTheOrder() {
		DomainName name = Shop.aName("nuovo", "com");
		String page = text(reviews(Map.of("nomi", name + " non_va.it")));
		MvcTestResult placed = places(page, Map.of());
		assertThat(placed).hasStatus3xxRedirection();
		assertThat(this.visit.page(placed.getResponse().getRedirectedUrl())).contains(name.ascii(), "non_va.it",
				"un problema che non è stato corretto");
		this.shop.registryWorks();
	}

	@Test
	void lineIsTakenOutAndProblemsAreDropped() {
		DomainName one = Shop.aName("uno", "com");
		DomainName two = Shop.aName("due", "com");
		String page = text(reviews(Map.of("nomi", one + " " + two + " non_va.it")));
		String without = text(sends(REVIEW, page, Map.of("togli", "0", "scarta", "1")));
		assertThat(without).contains(two.ascii()).doesNotContain(one.ascii(), "non_va.it");
		String more = text(sends(REVIEW, without, Map.of("nomi", one.ascii())));
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
			.uri(REVIEW)
			.multipart()
			.file(file)
			.param("operazione", "REGISTER")
			.with(this.visit.signedIn())
			.with(csrf())
			.exchange();
		assertThat(text(answer)).contains("5 righe non si possono ordinare", "Totale per 195 domini",
				"Questa estensione non esiste", "Gli anni sono un numero da 1 a 10", "Ordinare solo i primi 10");
		assertThat(answer.getResponse().getContentLength() + text(answer).length()).isLessThan(200_000);
	}

	@Test
	void longBasketIsShownInParts() {
		String names = String.join(" ",
				IntStream.range(0, 450).mapToObj((number) -> "parte" + number + ".it").toList());
		String page = text(reviews(Map.of("nomi", names)));
		assertThat(page).contains("parte0.it", ">401–450<", "Totale per 450 domini")
			.doesNotContain("headers>parte449.it", "<span>parte449.it");
		String last = text(sends(REVIEW, page, Map.of("pagina", "3")));
		assertThat(last).contains("<span>parte449.it").doesNotContain("<span>parte0.it");
	}

	@Test
	void nothingTooMuchAndNoFileAreSaidAndWhatWasTypedStays() {
		assertThat(text(reviews(Map.of("nomi", " \n ")))).contains("Indicare almeno un dominio");
		String names = "a.it ".repeat(1_001);
		assertThat(text(reviews(Map.of("nomi", names)))).contains("al massimo 1.000 righe", "a.it a.it");
		var file = new MockMultipartFile("file", "nomi.csv", "text/csv", new byte[] { 0, 1, 2 });
		MvcTestResult answer = this.visit.mvc()
			.post()
			.uri(REVIEW)
			.multipart()
			.file(file)
			.param("nomi", "resta.it")
			.with(this.visit.signedIn())
			.with(csrf())
			.exchange();
		assertThat(text(answer)).contains("non è un CSV leggibile", "resta.it");
	}

	@Test
	void withoutAPlanTheBasketLeadsToOne() {
		Visit without = new Visit(this.context,
				new Shop(this.context, this.context.getBean(Agencies.class).anAgency()));
		assertThat(without.page(REVIEW + "?nomi=esempio.it")).contains("Scegli un piano");
	}

	@Test
	void reloadedReviewIsAnEmptyBasket() {
		assertThat(this.visit.get(REVIEW)).hasRedirectedUrl(BASKET);
	}

	@ParameterizedTest
	@ValueSource(strings = { "righe=", "righe=a", "righe=RENEW|1|ieri|a.it|", "righe=RENEW|1||a.it|",
			"righe=REGISTER|0||a.it|", "righe=REGISTER|1||non_va|", "righe=BOH|1||a.it|", "versione=x", "versione=",
			"scelta=FORSE", "chiave=" })
	void orderThatIsNotOursIsABadRequest(String field) {
		String[] parts = field.split("=", 2);
		Map<String, String> form = new HashMap<>(
				Map.of("righe", "REGISTER|1||" + Shop.aName("a", "it") + "|", "versione", "1", "chiave",
						UUID.randomUUID().toString(), "impronta", BasketForm.fingerprint(List.of())));
		form.put(parts[0], parts[1]);
		assertThat(posts(BASKET, form)).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(this.shop.credit().held()).isEqualTo(Money.ZERO);
	}

	@ParameterizedTest
	@ValueSource(strings = { "pagina=-1", "pagina=99999", "togli=x", "anni-0=999999", "operazione=BOH", "durata=1e9",
			"nomi=%00", "errata-dominio=%F0%9F%92%A9" })
	void reviewBearsWhateverIsSent(String field) {
		String[] parts = field.split("=", 2);
		assertThat(posts(REVIEW, Map.of("righe", "REGISTER|1||" + Shop.aName("a", "it") + "|", parts[0], parts[1]))
			.getResponse()
			.getStatus()).isEqualTo(200);
	}

	private MvcTestResult reviews(Map<String, String> form) {
		return posts(REVIEW, form);
	}

	/** Presses the page's button, with some of its fields changed. */
	private MvcTestResult places(String page, Map<String, String> changes) {
		return sends(BASKET, page, changes);
	}

	private MvcTestResult sends(String path, String page, Map<String, String> changes) {
		var request = this.visit.mvc().post().uri(path).with(this.visit.signedIn()).with(csrf());
		Matcher field = Pattern.compile("<input[^>]*? type=\"(?:hidden|text)\"[^>]*>").matcher(page);
		while (field.find()) {
			String name = attribute(field.group(), "name");
			if (!name.equals("_csrf")) {
				request.param(name, changes.getOrDefault(name, attribute(field.group(), "value")));
			}
		}
		changes.forEach((name, value) -> {
			if (!page.contains("type=\"hidden\" name=\"" + name) && !name.startsWith("errata")) {
				request.param(name, value);
			}
		});
		return request.exchange();
	}

	private static String attribute(String tag, String name) {
		Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
		return value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : "";
	}

	private MvcTestResult posts(String path, Map<String, String> form) {
		var request = this.visit.mvc().post().uri(path).with(this.visit.signedIn()).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	private static String text(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00A0', ' ');
	}

}
