package it.creditoprepagato.orders.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import it.creditoprepagato.identity.Role;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.orders.DomainOrder;
import it.creditoprepagato.orders.OperationStatus;
import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.pricing.PriceBook;
import it.creditoprepagato.pricing.Tier;
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
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** From the list to the outcome, in the customer's own pages only. */
@DatabaseTest
class OrderPagesTests {

	private static final String LIST = "/area-clienti/pagamenti";

	private static final String RENEWAL = LIST + "/rinnovo";

	private static final String ORDERS = "/area-clienti/ordini";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Agencies agencies;

	@Autowired
	private MockMvcTester mvc;

	private Shop shop;

	@BeforeEach
	void open() {
		this.shop = aShop();
	}

	@Test
	void listShowsWhatExpiresAndWhatItCosts() {
		DomainName soon = this.shop.holds("presto", "it", 10);
		DomainName later = this.shop.holds("tardi", "com", 200);
		DomainName expired = this.shop.holds("scaduto", "com", -3);
		DomainName anothers = aShop().holds("altrui", "it", 10);
		assertThat(page(LIST))
			.contains(soon.ascii(), "7,90", "tra 10 giorni", "Dominio .it", "Seleziona tutti",
					"* I prezzi si intendono IVA esclusa, sul listino Member 2016")
			.doesNotContain(later.ascii(), expired.ascii(), anothers.ascii());
		assertThat(page(LIST + "?stato=scaduti")).contains(expired.ascii(), "Scaduto, rinnovabile")
			.doesNotContain(soon.ascii());
		assertThat(page(LIST + "?stato=attivi")).contains(soon.ascii(), later.ascii()).doesNotContain(expired.ascii());
		assertThat(page(LIST + "?stato=tutti")).contains(soon.ascii(), later.ascii(), expired.ascii())
			.doesNotContain(anothers.ascii());
		assertThat(page(LIST + "?stato=tutti&prodotto=it")).contains(soon.ascii()).doesNotContain(later.ascii());
		assertThat(page(LIST + "?stato=tutti&q=TARDI")).contains(later.ascii()).doesNotContain(soon.ascii());
	}

	@Test
	void listWithoutAnythingSaysSo() {
		assertThat(page(LIST)).contains("Non ci sono ordini in scadenza");
	}

	@Test
	void listGoesOnWhereThePageEnded() {
		List<DomainName> names = IntStream.range(0, PaymentList.PAGE + 1)
			.mapToObj((number) -> Shop.aName("pagina", "com"))
			.toList();
		this.shop.holds(names, 30);
		DomainName last = names.stream().sorted().toList().getLast();
		DomainName beforeLast = names.stream().sorted().toList().get(PaymentList.PAGE - 1);
		assertThat(page(LIST)).contains("Successivi", beforeLast.ascii()).doesNotContain(last.ascii());
		assertThat(page(LIST + "?dopo=" + this.shop.today().plusDays(30) + "_" + beforeLast.ascii()))
			.contains(last.ascii())
			.doesNotContain("Successivi");
	}

	@Test
	void whatWaitsForMoneyStandsOnItsTab() {
		this.shop.agency().asksForCredit("100.00");
		List<DomainName> names = List.of(this.shop.holds("uno", "com", 10), this.shop.holds("due", "com", 10));
		this.shop.agency().withCredit("12.00");
		post(RENEWAL, names, "IN_ORDER");
		assertThat(page(LIST + "?stato=in-attesa"))
			.contains("122,00", "Ricarica", names.getLast().ascii(), "In attesa di credito", "Rinnova")
			.doesNotContain(names.getFirst().ascii());
		this.shop.registryWorks();
	}

	@ParameterizedTest
	@ValueSource(strings = { "stato=tutti&dopo=x", "stato=tutti&dopo=2027-01-01_esempio.it", "dopo=esempio.it",
			"dopo=%2B999999999-12-31_esempio.it", "prodotto=..", "prodotto=%00", "q=%00%25_", "stato=in-attesa&dopo=x",
			"stato=" })
	void listBearsWhateverTheAddressSays(String query) {
		assertThat(get(LIST + "?" + query).getResponse().getStatus()).isLessThan(500);
	}

	@Test
	void tabThatDoesNotExistIsNotFound() {
		assertThat(get(LIST + "?stato=xyz")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void confirmationShowsEveryLineAndTheCreditBeforeAndAfter() {
		DomainName one = this.shop.holds("uno", "it", 10);
		DomainName two = this.shop.holds("due", "com", 10);
		DomainName anothers = aShop().holds("altrui", "it", 10);
		assertThat(page(RENEWAL + "?dominio=" + one + "&dominio=" + two + "&dominio=" + anothers + "&dominio=non%20va"))
			.contains(one.ascii(), two.ascii(), "€ 19,30", "€ 81,30", "€ 62,00", "name=\"chiave\"",
					one + "_" + this.shop.today().plusDays(10), anothers + " non è tra i domini in gestione.",
					"Il nome può contenere solo lettere, cifre e trattini.");
		assertThat(this.shop.credit().held()).isEqualTo(Money.ZERO);
	}

	@Test
	void confirmationOffersTheFirstOnesWhenCreditIsShort() {
		List<DomainName> names = List.of(this.shop.holds("uno", "com", 10), this.shop.holds("due", "com", 10));
		this.shop.agency().withCredit("12.00");
		assertThat(page(RENEWAL + "?dominio=" + names.getFirst() + "&dominio=" + names.getLast())).contains("Mancano",
				"€ 10,80", "IN_ORDER", "Rinnovare il primo");
	}

	@Test
	void confirmationOfTooManyDomainsIsRefusedInWords() {
		var request = this.mvc.post().uri(RENEWAL + "/riepilogo").with(as(this.shop)).with(csrf());
		for (int number = 0; number <= 1_000; number++) {
			request.param("dominio", "esempio" + number + ".it");
		}
		assertThat(request.exchange()).hasStatusOk().bodyText().contains("al massimo 1.000 domini");
	}

	@Test
	void withoutAPlanTheConfirmationLeadsToOne() {
		Shop without = new Shop(this.context, this.agencies.anAgency());
		DomainName name = without.holds("uno", "it", 10);
		assertThat(this.mvc.get().uri(RENEWAL + "?dominio=" + name).with(as(without))).hasStatusOk()
			.bodyText()
			.contains("Scegli un piano");
		assertThat(this.mvc.get().uri(LIST).with(as(without))).hasStatusOk().bodyText().contains(name.ascii(), "–");
	}

	@Test
	void confirmedRenewalLeadsToItsOrderWhichEnds() {
		DomainName name = this.shop.holds("uno", "com", 10);
		String key = UUID.randomUUID().toString();
		MvcTestResult first = post(key, List.of(name), "NONE", 10);
		MvcTestResult again = post(key, List.of(name), "NONE", 10);
		assertThat(first).hasStatus3xxRedirection();
		String address = first.getResponse().getRedirectedUrl();
		assertThat(again.getResponse().getRedirectedUrl()).isEqualTo(address);
		assertThat(page(address)).contains(name.ascii(), "In corso", "http-equiv=\"refresh\"");
		this.shop.registryWorks();
		assertThat(page(address)).contains("Completato", "€ 11,40").doesNotContain("http-equiv=\"refresh\"");
		assertThat(page(ORDERS)).contains(name.ascii(), "#" + address.substring(address.lastIndexOf('/') + 1));
		assertThat(this.shop.credit().available()).isEqualTo(Money.parse("69.90"));
	}

	@Test
	void failedLineSaysWhyAndWhatCameBack() {
		DomainName name = this.shop.holds("rifiuto-", "com", 10);
		DomainOrder order = this.shop.order(this.shop.renews(name));
		this.shop.registryWorks();
		assertThat(page(ORDERS + "/" + order.number())).contains("Non riuscito", "Il registro ha rifiutato",
				"€ 11,40 di nuovo disponibili");
		assertThat(page(ORDERS)).contains("0 di 1 completati");
	}

	@Test
	void refusedRenewalSaysWhyAndChangesNothing() {
		DomainName name = this.shop.holds("uno", "com", 10);
		assertThat(post(UUID.randomUUID().toString(), List.of(name), "NONE", 11)).hasStatusOk()
			.bodyText()
			.contains("Nulla è stato ordinato", "è cambiata nel frattempo");
		assertThat(this.shop.credit().held()).isEqualTo(Money.ZERO);
	}

	@Test
	void orderOfAnotherIsNotFound() {
		Shop other = aShop();
		DomainOrder order = other.order(other.renews(other.holds("uno", "com", 10)));
		assertThat(get(ORDERS + "/" + order.number())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(page(ORDERS)).doesNotContain("#" + order.number());
		assertThat(order.count(OperationStatus.PENDING)).isOne();
		other.registryWorks();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/abc", "/-1", "/99999999999999999999", "/0", "?prima=x", "?prima=-1",
			"?prima=99999999999999999999" })
	void ordersBearWhateverTheAddressSays(String rest) {
		assertThat(get(ORDERS + rest).getResponse().getStatus()).isLessThan(500);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "esempio.it", "esempio.it_ieri", "_2027-01-01", "così_2027-01-01" })
	void formThatIsNotOursIsABadRequest(String lines) {
		assertThat(this.mvc.post()
			.uri(RENEWAL)
			.with(as(this.shop))
			.with(csrf())
			.param("righe", lines)
			.param("versione", "1")
			.param("chiave", "k")).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@ParameterizedTest
	@ValueSource(strings = { "versione=x", "scelta=FORSE", "chiave=" })
	void formWithWrongFieldsIsABadRequest(String field) {
		String[] parts = field.split("=", -1);
		assertThat(this.mvc.post()
			.uri(RENEWAL)
			.with(as(this.shop))
			.with(csrf())
			.param("righe", "esempio.it_2027-01-01")
			.param(parts[0], parts[1])).hasStatus(HttpStatus.BAD_REQUEST);
	}

	private Shop aShop() {
		return new Shop(this.context, this.agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("81.30"));
	}

	private void post(String path, List<DomainName> names, String choice) {
		assertThat(path).isEqualTo(RENEWAL);
		assertThat(post(UUID.randomUUID().toString(), names, choice, 10)).hasStatus3xxRedirection();
	}

	private MvcTestResult post(String key, List<DomainName> names, String choice, int days) {
		String lines = String.join(" ",
				names.stream().map((name) -> RenewalForm.line(name, this.shop.today().plusDays(days))).toList());
		int version = this.context.getBean(PriceBook.class).version().orElseThrow().number();
		return this.mvc.post()
			.uri(RENEWAL)
			.with(as(this.shop))
			.with(csrf())
			.param("righe", lines)
			.param("versione", Integer.toString(version))
			.param("chiave", key)
			.param("scelta", choice)
			.exchange();
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(java.net.URI.create(path)).with(as(this.shop)).exchange();
	}

	private String page(String path) {
		MvcTestResult answer = get(path);
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8)
			.replace('\u00A0', ' ');
	}

	private static RequestPostProcessor as(Shop shop) {
		SignedIn person = new SignedIn(UUID.randomUUID(), "Agenzia", "agenzia@example.it", Role.CUSTOMER,
				shop.customer().value());
		return authentication(new TestingAuthenticationToken(person, null, "ROLE_CUSTOMER"));
	}

}
