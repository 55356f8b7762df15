package it.creditoprepagato.foresight.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Program;
import it.creditoprepagato.testing.Visit;
import it.creditoprepagato.web.ProblemType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** How long the credit lasts, on the page and for programs. */
@DatabaseTest
class ForecastPageTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Agencies agencies;

	private Shop shop;

	private Visit visit;

	@BeforeEach
	void open() {
		this.shop = new Shop(this.context, this.agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("30.00"));
		this.visit = Visit.of(this.shop.agency(), this.context);
	}

	@Test
	void pageSaysWhenTheCreditEndsAndWhatReachesFurther() {
		this.shop.holds(IntStream.range(0, 2).mapToObj((at) -> Shop.aName("presto", "com")).toList(), 10);
		DomainName late = this.shop.holds("tardi", "com", 40);
		assertThat(page("")).contains("Il credito basta fino al", "Non coperti il", late.ascii(),
				"occorre una ricarica di", "€ 4,20", "ricarica?importo=4,20", "I rinnovi di ");
		assertThat(page("?fino=" + this.shop.today().plusDays(20))).contains("il credito basta già");
		assertThat(page("?mese=" + this.shop.today().plusDays(40).toString().substring(0, 7))).contains("Non coperto");
		assertThat(page("?ambito=AUTOMATIC")).contains("il rinnovo automatico non è attivo");
		assertThat(page("?lang=en")).contains("The credit lasts until", "it takes a top-up of", "€4.20");
	}

	@Test
	void tinyTopUpIsTheSmallestThereIs() {
		this.shop.agency().withCredit("15.50");
		this.shop.holds(List.of(Shop.aName("a", "it"), Shop.aName("b", "it")), 10);
		assertThat(page("")).contains("€ 0,30", "La ricarica minima è € 1,00", "ricarica?importo=1,00");
	}

	@Test
	void creditThatSufficesIsSaidToSuffice() {
		this.shop.holds("uno", "com", 40);
		assertThat(page("")).contains("Il credito basta per", "tutti i rinnovi fino al").contains("Tutto coperto");
	}

	@Test
	void whoHasNoPlanIsShownWhereToBuyOne() {
		assertThat(text(Visit.of(this.agencies.anAgency(), this.context).get(ForecastController.PATH)))
			.contains("senza listino nessuna previsione", "/area-clienti/pagamenti/prepagato/piano");
	}

	@ParameterizedTest
	@ValueSource(strings = { "fino=domani", "fino=2001-01-01", "fino=9999-12-31", "fino=%00" })
	void dayThatCannotBeForeseenIsToldSo(String query) {
		assertThat(page("?" + query)).contains("Indicare un giorno dal");
	}

	@ParameterizedTest
	@ValueSource(strings = { "mese=boh", "mese=2001-01", "ambito=BOH", "fino=", "mese=%00" })
	void pageBearsWhateverTheAddressSays(String query) {
		assertThat(page("?" + query)).doesNotContain("Indicare un giorno dal");
	}

	@Test
	void dashboardSaysWhenTheCreditEnds() {
		this.shop.holds(IntStream.range(0, 3).mapToObj((at) -> Shop.aName("presto", "com")).toList(), 10);
		assertThat(text(this.visit.get("/area-clienti"))).contains("Il credito basta fino al",
				"poi 1 dominio non è coperto");
	}

	@Test
	void upgradePageSaysWhatHigherPlansSave() {
		this.shop.holds("uno", "com", 40);
		assertThat(text(this.visit.get("/area-clienti/pagamenti/prepagato/piano")))
			.contains("Quanto si risparmia con un piano superiore", "11,40", "non entro dieci anni");
	}

	@Test
	void programsAreTold() {
		DomainName first = this.shop.holds("a", "com", 10);
		this.shop.holds("b", "io", 20);
		Program program = Program.of(this.shop.agency(), this.context);
		assertThat(program.get("/forecast?until=" + this.shop.today().plusDays(30))).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"scope":"ALL","available":"30.00","lastsUntil":"%s","renewals":[
					{"date":"%s","domain":"%s","price":"11.40","covered":true,"availableAfter":"18.60"},
					{"covered":false,"availableAfter":"18.60"}]}""".formatted(this.shop.today().plusDays(19),
					this.shop.today().plusDays(10), first.ascii()));
		Program.assertRefused(program.get("/forecast?until=2001-01-01"), "until",
				"is a day from today to 24 months from now");
		Program.assertProblem(Program.of(this.agencies.anAgency(), this.context).get("/forecast"), ProblemType.NO_PLAN);
	}

	private String page(String query) {
		return text(this.visit.get(ForecastController.PATH + query));
	}

	private static String text(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00A0', ' ');
	}

}
