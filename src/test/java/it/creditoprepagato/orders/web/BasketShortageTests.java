package it.creditoprepagato.orders.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A basket that the credit does not cover is not lost while credit is added. */
@DatabaseTest
class BasketShortageTests {

	private static final String AGAIN = "Ordina di nuovo la riga non coperta";

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
	void creditIsAddedByWhatIsMissing() {
		this.shop.agency().withCredit("5.00");
		String page = BasketVisit.text(this.basket.reviews(Map.of("nomi", Shop.aName("corto", "com").ascii())));
		assertThat(page).contains("name=\"mancano\" value=\"5,90\"").doesNotContain("hreflang=\"en\"");
		MvcTestResult answer = this.basket.sends(BasketController.PATH + "/credito", page, Map.of("mancano", "5,90"));
		assertThat(answer).hasStatus3xxRedirection()
			.hasRedirectedUrl("/area-clienti/pagamenti/prepagato/ricarica?importo=5%2C90")
			.flash()
			.containsEntry("flash", "orders.basket.kept");
		assertThat(this.visit.page("/area-clienti/pagamenti/prepagato/ricarica?importo=100,00"))
			.doesNotContain("Scegliere come pagare", "error-summary");
	}

	@Test
	void linesThatWereNotCoveredAreOrderedAgainTogether() {
		List<DomainName> names = List.of(this.shop.holds("uno", "com", 10), this.shop.holds("due", "com", 10));
		this.shop.agency().withCredit("12.00");
		String order = this.visit.confirms(UUID.randomUUID().toString(), names, "IN_ORDER", 10)
			.getResponse()
			.getRedirectedUrl();
		this.shop.registryWorks();
		String last = names.getLast().ascii();
		assertThat(this.visit.page(order)).contains(AGAIN, "value=\"" + last + ";renew;1;\"");
		this.shop.agency().withCredit("50.00");
		String review = BasketVisit.text(this.basket.reviews(Map.of("nomi", last + ";renew;1;")));
		assertThat(this.basket.places(review, Map.of())).hasStatus3xxRedirection();
		this.shop.registryWorks();
		assertThat(this.visit.page(order)).contains("Non coperto dal credito").doesNotContain(AGAIN, "Ordina di nuovo");
	}

	@Test
	void languageThatIsNotSpokenChangesNothing() {
		assertThat(this.visit.page(Visit.LIST + "?lang=de")).contains("<html lang=\"it\"", "Lista Pagamenti");
	}

}
