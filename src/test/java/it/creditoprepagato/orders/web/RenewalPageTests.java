package it.creditoprepagato.orders.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import it.creditoprepagato.orders.DomainOrder;
import it.creditoprepagato.orders.OperationStatus;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** From the confirmation to the outcome, in the customer's own pages only. */
@DatabaseTest
class RenewalPageTests {

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
	void confirmationShowsEveryLineAndTheCreditBeforeAndAfter() {
		DomainName one = this.shop.holds("uno", "it", 10);
		DomainName two = this.shop.holds("due", "com", 10);
		DomainName anothers = Visit.aShop(this.context).holds("altrui", "it", 10);
		assertThat(this.visit
			.page(Visit.RENEWAL + "?dominio=" + one + "&dominio=" + two + "&dominio=" + anothers + "&dominio=non%20va"))
			.contains(one.ascii(), two.ascii(), "€ 19,30", "€ 81,30", "€ 62,00", "name=\"chiave\"",
					"RENEW|1|" + this.shop.today().plusDays(10) + "|" + one.ascii(),
					anothers + " non è tra i domini in gestione.",
					"Il nome può contenere solo lettere, cifre e trattini.");
		assertThat(this.shop.credit().held()).isEqualTo(Money.ZERO);
	}

	@Test
	void confirmationOffersTheFirstOnesWhenCreditIsShort() {
		List<DomainName> names = List.of(this.shop.holds("uno", "com", 10), this.shop.holds("due", "com", 10));
		this.shop.agency().withCredit("12.00");
		assertThat(this.visit.page(Visit.RENEWAL + "?dominio=" + names.getFirst() + "&dominio=" + names.getLast()))
			.contains("Mancano", "€ 10,80", "IN_ORDER", "Ordinare solo il primo", "Costo del primo", "€ 11,40",
					"Credito dopo il primo", "€ 0,60")
			.containsOnlyOnce("Il credito non basta da qui");
	}

	@Test
	void confirmationOfTooManyDomainsShowsTheFirst() {
		var request = this.visit.mvc()
			.post()
			.uri(Visit.RENEWAL + "/riepilogo")
			.with(this.visit.signedIn())
			.with(csrf());
		for (int number = 0; number <= 1_000; number++) {
			request.param("dominio", "esempio" + number + ".it");
		}
		assertThat(request.exchange()).hasStatusOk()
			.bodyText()
			.contains("più di 1.000 domini", "esempio0.it", "esempio999.it")
			.doesNotContain("esempio1000.it");
	}

	@Test
	void selectionOfNothingLeadsBackToItsList() {
		assertThat(selects(Map.of("stato", "tutti", "q", "uno"))).hasRedirectedUrl(Visit.LIST + "?stato=tutti&q=uno");
		assertThat(selects(Map.of("lista", "domini", "q", "uno"))).hasRedirectedUrl(Visit.DOMAINS + "?q=uno");
		assertThat(selects(Map.of("lista", "domini", "q", "uno", "tutti", "1")))
			.hasRedirectedUrl(Visit.DOMAINS + "?q=uno");
	}

	@Test
	void renewalThatIsPaidForAlreadyIsNotOffered() {
		DomainName name = this.shop.holds("uno", "it", 10);
		assertThat(this.visit.page(Visit.LIST + "?stato=tutti")).contains("dominio=" + name);
		this.shop.renews(name);
		this.shop.registryWorks();
		assertThat(this.visit.page(Visit.LIST + "?stato=tutti")).contains(name.ascii())
			.doesNotContain("dominio=" + name);
		assertThat(selects(Map.of("stato", "tutti", "tutti", "1"))).hasRedirectedUrl(Visit.LIST + "?stato=tutti");
	}

	private MvcTestResult selects(Map<String, String> form) {
		var request = this.visit.mvc()
			.post()
			.uri(Visit.RENEWAL + "/riepilogo")
			.with(this.visit.signedIn())
			.with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	@Test
	void withoutAPlanTheConfirmationLeadsToOne() {
		Shop without = new Shop(this.context, this.context.getBean(Agencies.class).anAgency());
		DomainName name = without.holds("uno", "it", 10);
		assertThat(this.visit.mvc()
			.get()
			.uri(Visit.RENEWAL + "?dominio=" + name)
			.with(new Visit(this.context, without).signedIn())).hasStatusOk().bodyText().contains("Scegli un piano");
		assertThat(this.visit.mvc().get().uri(Visit.LIST).with(new Visit(this.context, without).signedIn()))
			.hasStatusOk()
			.bodyText()
			.contains(name.ascii(), "–");
	}

	@Test
	void confirmedRenewalLeadsToItsOrderWhichEnds() {
		DomainName name = this.shop.holds("uno", "com", 10);
		String key = UUID.randomUUID().toString();
		MvcTestResult first = this.visit.confirms(key, List.of(name), "NONE", 10);
		MvcTestResult again = this.visit.confirms(key, List.of(name), "NONE", 10);
		assertThat(first).hasStatus3xxRedirection();
		String address = first.getResponse().getRedirectedUrl();
		assertThat(again.getResponse().getRedirectedUrl()).isEqualTo(address);
		assertThat(this.visit.page(address)).contains(name.ascii(), "In corso", "http-equiv=\"refresh\"");
		this.shop.registryWorks();
		assertThat(this.visit.page(address)).contains("Completato", "€ 11,40").doesNotContain("http-equiv=\"refresh\"");
		assertThat(this.visit.page(Visit.ORDERS)).contains(name.ascii(),
				"#" + address.substring(address.lastIndexOf('/') + 1));
		assertThat(this.shop.credit().available()).isEqualTo(Money.parse("69.90"));
	}

	@Test
	void lineThatWasRefusedStaysBesideTheOrder() {
		DomainName name = this.shop.holds("uno", "com", 10);
		DomainName anothers = Visit.aShop(this.context).holds("altrui", "com", 10);
		MvcTestResult placed = this.visit.confirms(UUID.randomUUID().toString(), List.of(name, anothers), "NONE", 10);
		assertThat(placed).hasStatus3xxRedirection();
		String address = placed.getResponse().getRedirectedUrl();
		for (int look = 0; look < 2; look++) {
			assertThat(this.visit.page(address)).contains(name.ascii(), "1 riga non è stata ordinata",
					anothers + " non è tra i domini in gestione.", "http-equiv=\"refresh\"");
		}
		this.shop.registryWorks();
		assertThat(this.visit.page(address + "?lang=en")).contains("1 line was not ordered", anothers.ascii());
	}

	@Test
	void lineThatTheCreditDidNotReachIsPartOfTheOrder() {
		List<DomainName> names = List.of(this.shop.holds("uno", "com", 10), this.shop.holds("due", "com", 10));
		this.shop.agency().withCredit("12.00");
		MvcTestResult placed = this.visit.confirms(UUID.randomUUID().toString(), names, "IN_ORDER", 10);
		assertThat(placed).hasStatus3xxRedirection();
		assertThat(this.visit.page(placed.getResponse().getRedirectedUrl()))
			.contains(names.getLast().ascii(), "Non coperto dal credito")
			.doesNotContain("non è stata ordinata", "non sono state ordinate");
		this.shop.registryWorks();
	}

	@Test
	void selectionThatIsReloadedLeadsToTheList() {
		assertThat(this.visit.get(Visit.RENEWAL + "/riepilogo?lang=it")).hasStatus3xxRedirection()
			.hasRedirectedUrl(Visit.LIST);
	}

	@Test
	void failedLineSaysWhyAndWhatCameBack() {
		DomainName name = this.shop.holds("rifiuto-", "com", 10);
		DomainOrder order = this.shop.order(this.shop.renews(name));
		this.shop.registryWorks();
		assertThat(this.visit.page(Visit.ORDERS + "/" + order.number())).contains("Non riuscito",
				"Il registro ha rifiutato", "€ 11,40 di nuovo disponibili");
		assertThat(this.visit.page(Visit.ORDERS)).contains("0 di 1 completati");
	}

	@Test
	void refusedRenewalSaysWhyAndChangesNothing() {
		DomainName name = this.shop.holds("uno", "com", 10);
		assertThat(this.visit.confirms(UUID.randomUUID().toString(), List.of(name), "NONE", 11)).hasStatusOk()
			.bodyText()
			.contains("Nulla è stato ordinato", "è cambiata nel frattempo");
		assertThat(this.shop.credit().held()).isEqualTo(Money.ZERO);
	}

	@Test
	void orderOfAnotherIsNotFound() {
		Shop other = Visit.aShop(this.context);
		DomainOrder order = other.order(other.renews(other.holds("uno", "com", 10)));
		assertThat(this.visit.get(Visit.ORDERS + "/" + order.number())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.visit.page(Visit.ORDERS)).doesNotContain("#" + order.number());
		assertThat(order.count(OperationStatus.PENDING)).isOne();
		other.registryWorks();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/abc", "/-1", "/99999999999999999999", "/0", "?prima=x", "?prima=-1",
			"?prima=99999999999999999999" })
	void ordersBearWhateverTheAddressSays(String rest) {
		assertThat(this.visit.get(Visit.ORDERS + rest).getResponse().getStatus()).isLessThan(500);
	}

}
