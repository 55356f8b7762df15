package it.creditoprepagato.orders.web;

import java.time.LocalDate;
import java.util.List;

import it.creditoprepagato.catalog.Catalog;
import it.creditoprepagato.catalog.LifeCycle;
import it.creditoprepagato.orders.Placement;
import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.web.Formats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;

import static java.util.Locale.ITALIAN;
import static org.assertj.core.api.Assertions.assertThat;

/** One domain: how it stands, what lies before it, what was done to it. */
@DatabaseTest
class DomainPageTests {

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
	void pageShowsStateDatesAndCosts() {
		DomainName name = this.shop.holds("presto", "com", 10);
		LocalDate expiry = this.shop.today().plusDays(10);
		LifeCycle cycle = cycle(name);
		assertThat(page(name))
			.contains("In scadenza", "tra 10 giorni", date(expiry), date(cycle.graceEnds(expiry)),
					date(cycle.redemptionEnds(expiry)), date(cycle.deleted(expiry).plusDays(1)),
					"fino al " + date(cycle.graceEnds(expiry)), "listino Member 2016")
			.containsSubsequence("Rinnovo", "1 anno", date(expiry.plusYears(1)), "11,40", "Rinnovo", "2 anni",
					date(expiry.plusYears(2)), "22,80", "Ripristino",
					"dal " + date(cycle.graceEnds(expiry).plusDays(1)) + " al " + date(cycle.redemptionEnds(expiry)))
			.contains("href=\"/area-clienti/pagamenti/rinnovo?dominio=" + name.ascii() + "\"", "Quelli del servizio",
					"Intestatario", "non è ancora stata ordinata");
		assertThat(this.visit.page(Visit.DOMAINS + "/" + name.ascii() + "?lang=en")).contains("Expiring", "in 10 days",
				"Registrant", "Last day to restore it");
	}

	@Test
	void termBeyondTenYearsIsNotOffered() {
		DomainName name = this.shop.holds("lungo", "com", 365 * 8);
		assertThat(page(name)).contains("1 anno").doesNotContain("3 anni", "10 anni");
	}

	@Test
	void domainInRedemptionCanOnlyBeRestored() {
		DomainName name = this.shop.holds("redento", "it", -20);
		assertThat(page(name)).contains("In redemption", "si può solo ripristinare", "Ripristino", "35,00")
			.doesNotContain("Ultimo giorno per rinnovarlo", "/rinnovo?dominio=", "fino al");
	}

	@Test
	void domainThatIsGoneHasNothingBeforeIt() {
		DomainName name = this.shop.holds("andato", "it", -300);
		assertThat(page(name)).contains("Cancellato", "chiunque può registrarlo")
			.doesNotContain("Prossime date", "Ripristino", "/rinnovo?dominio=");
	}

	@Test
	void renewalAlreadyPaidSaysWhyNoOtherCanBeOrdered() {
		DomainName name = this.shop.holds("pagato", "it", 10);
		this.shop.renews(name);
		this.shop.registryWorks();
		assertThat(page(name)).contains("è già pagato fino al")
			.doesNotContain("si può rinnovare in qualsiasi momento", "/rinnovo?dominio=");
	}

	@Test
	void historyTellsEveryOperationWithItsOrder() {
		DomainName name = this.shop.holds("storia", "com", 10);
		long first = this.shop.order(this.shop.renews(name)).number();
		assertThat(page(name)).contains("Un’operazione è in corso", "In corso").doesNotContain("/rinnovo?dominio=");
		this.shop.registryWorks();
		Placement placement = this.shop.renews(name);
		this.shop.registryWorks();
		long second = this.shop.order(placement).number();
		assertThat(page(name)).containsSubsequence("#" + second, "Completato", "#" + first, "Completato")
			.contains("href=\"/area-clienti/ordini/" + second + "\"");
		assertThat(this.visit.page(Visit.DOMAINS + "/" + name.ascii() + "?prima=" + second)).contains("#" + first)
			.doesNotContain("#" + second);
		assertThat(this.visit.page(Visit.ORDERS + "/" + second))
			.contains("href=\"/area-clienti/domini/" + name.ascii() + "\"");
	}

	@Test
	void pageIsFoundHoweverTheNameIsWritten() {
		DomainName name = this.shop.holds("scritto", "it", 10);
		assertThat(this.visit.get(Visit.DOMAINS + "/" + name.ascii().toUpperCase(ITALIAN))).hasStatusOk();
		assertThat(this.visit.get(Visit.DOMAINS + "/" + name.ascii() + "?prima=x")).hasStatusOk();
	}

	@Test
	void domainOfAnotherIsNotFound() {
		DomainName anothers = Visit.aShop(this.context).holds("altrui", "it", 10);
		assertThat(this.visit.get(Visit.DOMAINS + "/" + anothers.ascii())).hasStatus(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nessuno.it", "it", "a%20b.it", "..it", "xn--a.it", "%F0%9F%92%A9.it", "a.csv", "-.it" })
	void whatIsNotHeldIsNotFound(String name) {
		assertThat(this.visit.get(Visit.DOMAINS + "/" + name)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void nameWithoutEndOrWithControlsIsRefused() {
		for (String name : List.of("a".repeat(10_000) + ".it", "%00.it", "a%0A.it")) {
			assertThat(this.visit.get(Visit.DOMAINS + "/" + name)).hasStatus4xxClientError();
		}
	}

	private String page(DomainName name) {
		return this.visit.page(Visit.DOMAINS + "/" + name.ascii());
	}

	private LifeCycle cycle(DomainName name) {
		return this.context.getBean(Catalog.class).rules(name.tld()).orElseThrow().lifeCycle();
	}

	private String date(LocalDate date) {
		LocaleContextHolder.setLocale(ITALIAN);
		try {
			return this.context.getBean(Formats.class).date(date);
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

}
