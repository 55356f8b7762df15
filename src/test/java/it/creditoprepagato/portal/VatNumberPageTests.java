package it.creditoprepagato.portal;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.customers.Profiles;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.registrar.SteppedJobs;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** A business of the union sees how its VAT number stands, and what that means for it. */
@DatabaseTest
class VatNumberPageTests {

	private static final String PATH = "/area-clienti/profilo";

	private static final String AGAIN = PATH + "/partita-iva";

	private static final String PREPAID = "/area-clienti/pagamenti/prepagato";

	@Autowired
	private Agencies agencies;

	@Autowired
	private Customers customers;

	private Agency agency;

	private Visit visit;

	@BeforeEach
	void open(@Autowired ApplicationContext context) {
		this.agency = this.agencies.anAgency(Profiles.aBusinessOfBerlin()).onPlan(Tier.MEMBER, 2026);
		this.visit = Visit.of(this.agency, context);
	}

	@Test
	void registerThatIsSilentIsToldAndCanBeAskedAgain(@Autowired ApplicationContext context) {
		assertThat(this.visit.get(PATH)).hasStatusOk().bodyText().contains("(VIES) in corso", AGAIN);
		SteppedJobs.of(context).run();
		assertThat(this.visit.get(PATH)).hasStatusOk()
			.bodyText()
			.contains("non ha risposto", "si applica l’IVA italiana", AGAIN);
	}

	@Test
	void verifiedNumberIsSaidToBeSo() {
		this.customers.vatNumberVerified(this.agency.id(), Profiles.OF_BERLIN_IN_UNION);
		assertThat(this.visit.get(PATH)).hasStatusOk()
			.bodyText()
			.contains("Trovata nel registro europeo (VIES) il ")
			.doesNotContain(AGAIN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/ricarica", "/ricarica?importo=10&metodo=CARD", "/piano", "/piano?importo=250" })
	void purchasePagesSayThatVatIsChargedUntilThen(String page) {
		assertThat(this.visit.get(PREPAID + page)).hasStatusOk().bodyText().contains("non è ancora verificata");
		this.customers.vatNumberVerified(this.agency.id(), Profiles.OF_BERLIN_IN_UNION);
		assertThat(this.visit.get(PREPAID + page)).hasStatusOk().bodyText().doesNotContain("non è ancora verificata");
	}

	@Test
	void whoHasNoSuchNumberReadsNothingOfIt(@Autowired ApplicationContext context) {
		Visit other = Visit.of(this.agencies.anAgency(), context);
		assertThat(other.get(PATH)).hasStatusOk().bodyText().doesNotContain("VIES");
		assertThat(other.get(PREPAID + "/piano")).hasStatusOk().bodyText().doesNotContain("VIES");
		assertThat(other.post(AGAIN, Map.of())).hasRedirectedUrl(PATH);
	}

	@Test
	void registerIsNotAskedForEver() {
		for (int time = 0; time < 5; time++) {
			assertThat(this.visit.post(AGAIN, Map.of())).hasRedirectedUrl(PATH)
				.flash()
				.containsEntry("flash", "portal.profile.vies.asked");
		}
		assertThat(this.visit.post(AGAIN, Map.of())).hasRedirectedUrl(PATH)
			.flash()
			.containsEntry("flash", "portal.profile.vies.wait");
	}

}
