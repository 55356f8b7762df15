package it.creditoprepagato.orders.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** What expires, what it costs, what waits for money: the customer's own only. */
@DatabaseTest
class PaymentListPageTests {

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
	void listShowsWhatExpiresAndWhatItCosts() {
		DomainName soon = this.shop.holds("presto", "it", 10);
		DomainName later = this.shop.holds("tardi", "com", 200);
		DomainName expired = this.shop.holds("scaduto", "com", -3);
		DomainName anothers = Visit.aShop(this.context).holds("altrui", "it", 10);
		assertThat(this.visit.page(Visit.LIST))
			.contains(soon.ascii(), "7,90", "tra 10 giorni", "Dominio .it", "Seleziona tutti",
					"* I prezzi si intendono IVA esclusa, sul listino Member 2016")
			.doesNotContain(later.ascii(), expired.ascii(), anothers.ascii());
		assertThat(this.visit.page(Visit.LIST + "?stato=scaduti")).contains(expired.ascii(), "Scaduto, rinnovabile")
			.doesNotContain(soon.ascii());
		assertThat(this.visit.page(Visit.LIST + "?stato=attivi")).contains(soon.ascii(), later.ascii())
			.doesNotContain(expired.ascii());
		assertThat(this.visit.page(Visit.LIST + "?stato=tutti")).contains(soon.ascii(), later.ascii(), expired.ascii())
			.doesNotContain(anothers.ascii());
		assertThat(this.visit.page(Visit.LIST + "?stato=tutti&prodotto=it")).contains(soon.ascii())
			.doesNotContain(later.ascii());
		assertThat(this.visit.page(Visit.LIST + "?stato=tutti&q=TARDI")).contains(later.ascii())
			.doesNotContain(soon.ascii());
	}

	@Test
	void listTellsHowLongWhatHasExpiredCanBeKeptAndForHowMuch() {
		this.shop.holds("grazia", "it", -3);
		this.shop.holds("perso", "it", -20);
		this.shop.holds("cancellato", "it", -48);
		String page = this.visit.page(Visit.LIST + "?stato=tutti").replace('\u00a0', ' ');
		assertThat(page).contains("al prezzo normale fino al " + day(12) + ", poi ripristino per € 35,00", "7,90",
				"si ripristina fino al " + day(25), ">35,00<", "operazione=RESTORE&amp;nomi=perso",
				"libero dal " + day(3), ">–<", "42,90");
	}

	private String day(int days) {
		return this.shop.today().plusDays(days).format(DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ITALIAN));
	}

	@Test
	void listWithoutAnythingSaysSo() {
		assertThat(this.visit.page(Visit.LIST)).contains("Non ci sono ordini in scadenza");
	}

	@Test
	void listGoesOnWhereThePageEnded() {
		List<DomainName> names = IntStream.range(0, PaymentList.PAGE + 1)
			.mapToObj((number) -> Shop.aName("pagina", "com"))
			.toList();
		this.shop.holds(names, 30);
		DomainName last = names.stream().sorted().toList().getLast();
		DomainName beforeLast = names.stream().sorted().toList().get(PaymentList.PAGE - 1);
		assertThat(this.visit.page(Visit.LIST)).contains("Successivi", beforeLast.ascii()).doesNotContain(last.ascii());
		assertThat(this.visit.page(Visit.LIST + "?dopo=" + this.shop.today().plusDays(30) + "_" + beforeLast.ascii()))
			.contains(last.ascii())
			.doesNotContain("Successivi");
	}

	@Test
	void whatWaitsForMoneyStandsOnItsTab() {
		this.shop.agency().asksForCredit("100.00");
		List<DomainName> names = List.of(this.shop.holds("uno", "com", 10), this.shop.holds("due", "com", 10));
		this.shop.agency().withCredit("12.00");
		assertThat(this.visit.confirms(UUID.randomUUID().toString(), names, "IN_ORDER", 10)).hasStatus3xxRedirection();
		assertThat(this.visit.page(Visit.LIST + "?stato=in-attesa"))
			.contains("122,00", "Ricarica", names.getLast().ascii(), "Non coperto dal credito", "Rinnova")
			.doesNotContain(names.getFirst().ascii());
		this.shop.registryWorks();
	}

	@ParameterizedTest
	@ValueSource(strings = { "stato=tutti&dopo=x", "stato=tutti&dopo=2027-01-01_esempio.it", "dopo=esempio.it",
			"dopo=%2B999999999-12-31_esempio.it", "prodotto=..", "prodotto=%00", "q=%00%25_", "stato=in-attesa&dopo=x",
			"stato=" })
	void listBearsWhateverTheAddressSays(String query) {
		assertThat(this.visit.get(Visit.LIST + "?" + query).getResponse().getStatus()).isLessThan(500);
	}

	@Test
	void tabThatDoesNotExistIsNotFound() {
		assertThat(this.visit.get(Visit.LIST + "?stato=xyz")).hasStatus(HttpStatus.NOT_FOUND);
	}

}
