package it.creditoprepagato.portal;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** The first page says what there is, what it is needed for, and what moved. */
@DatabaseTest
class DashboardPageTests {

	private Agency agency;

	private Visit visit;

	private Shop shop;

	@BeforeEach
	void open(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		this.agency = agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("20.00");
		this.visit = Visit.of(this.agency, context);
		this.shop = new Shop(context, this.agency);
	}

	@Test
	void renewalsThatComeAreCountedWithTheirCost() {
		this.shop.holds("uno", "com", 0);
		this.shop.holds("due", "com", 7);
		this.shop.holds("tre", "it", 30);
		this.shop.holds("quattro", "it", 60);
		this.shop.holds("cinque", "it", 61);
		this.shop.holds("scaduto", "com", -5);
		assertThat(page()).contains("Entro 7 giorni: 2 domini</dt><dd>€ 22,80",
				"Entro 30 giorni: 3 domini</dt><dd>€ 30,70", "Entro 60 giorni: 4 domini</dt><dd>€ 38,60",
				"Mancano € 10,70", "1 dominio scaduto");
	}

	@Test
	void chartsSayInATableWhatTheyDraw() {
		this.shop.holds("uno", "com", 0);
		assertThat(page()).contains("I rinnovi dei prossimi dodici mesi", "<td class=\"num\">11,40</td>",
				"Il credito negli ultimi dodici mesi", "<td class=\"num\">20,00</td>", "Gli ultimi movimenti");
	}

	@Test
	void operationsUnderWayAndFailedAreShownWithTheirMoney() {
		DomainName fails = this.shop.holds("rifiuto-", "com", 10);
		this.shop.renews(fails);
		assertThat(page()).contains("1 operazione", "€ 11,40 impegnati fino al loro esito", fails.ascii())
			.doesNotContain("Non riuscite");
		this.shop.registryWorks();
		assertThat(page())
			.contains("nessuna operazione", "Non riuscite negli ultimi 7 giorni", "Il registro ha rifiutato")
			.doesNotContain("impegnati fino");
		this.shop.renews(fails);
		assertThat(page()).doesNotContain("Non riuscite");
		this.shop.registryWorks();
	}

	@Test
	void newcomerSeesWhatToDoFirst(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		Visit newcomer = Visit.of(agencies.anAgency(), context);
		assertThat(newcomer.get("/area-clienti")).hasStatusOk()
			.bodyText()
			.contains("Scegli un piano", "nessun dominio", "Ancora nessuna transazione");
	}

	private String page() {
		return new String(this.visit.get("/area-clienti").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
			.replace('\u00A0', ' ');
	}

}
