package it.creditoprepagato.payments.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import it.creditoprepagato.testing.Visit;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.payments.PaymentStatus;
import it.creditoprepagato.prepaid.PurchaseOutcome;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.registrar.SteppedJobs;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The simulated card page: four buttons, each a gateway's behaviour. */
@DatabaseTest
class SimulatedCardPageTests {

	@Autowired
	private Agencies agencies;

	@Autowired
	private SettableClock clock;

	@Autowired
	private ApplicationContext context;

	private Agency agency;

	private Payment payment;

	private Visit owner;

	private SteppedJobs jobs;

	@BeforeEach
	void payment() {
		this.jobs = SteppedJobs.of(this.context);
		this.agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2026);
		this.payment = ((PurchaseOutcome.Requested) this.agency.wishesCredit("100.00", PaymentMethod.CARD)).payment();
		this.owner = Visit.of(this.agency, this.context);
	}

	@AfterEach
	void reset() {
		this.clock.reset();
	}

	@Test
	void pageShowsWhatIsPayableAndTheFourButtons() {
		assertThat(this.owner.get(path())).hasStatusOk()
			.bodyText()
			.contains("€\u00A0122,00", ">Paga<", ">Rifiuta<", ">Paga in ritardo<", ">Paga e notifica due volte<");
	}

	@ParameterizedTest
	@CsvSource({ "PAY, SETTLED, 1", "REFUSE, FAILED, 0", "PAY_TWICE, SETTLED, 1", "PAY_LATE, PENDING, 0" })
	void buttonTellsAndTheJobActs(String button, PaymentStatus status, int credited) {
		assertThat(press(button)).isEqualTo(PaymentController.PATH + this.payment.id());
		assertThat(this.agency.now(this.payment).status()).isEqualTo(PaymentStatus.PENDING);
		this.jobs.run();
		assertThat(this.agency.now(this.payment).status()).isEqualTo(status);
		assertThat(topUps()).isEqualTo(credited);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PAY", "REFUSE", "PAY_LATE" })
	void answeredPaymentOffersNothingToPressOrPay(String button) {
		press(button);
		assertThat(this.owner.get(path())).bodyText().contains("id=\"chiusa\"").doesNotContain("name=\"esito\"");
		assertThat(this.owner.get(PaymentController.PATH + this.payment.id())).bodyText()
			.contains("id=\"in-conferma\"")
			.doesNotContain("/paga\"");
		this.jobs.run();
		assertThat(this.owner.get(path())).bodyText().contains("id=\"chiusa\"").doesNotContain("name=\"esito\"");
	}

	@Test
	void wayToPayLeadsToTheSimulatedPage() {
		assertThat(this.owner.get(PaymentController.PATH + this.payment.id() + "/paga")).hasRedirectedUrl(path());
		assertThat(this.owner.get(PaymentController.PATH + this.payment.id() + "/ritorno"))
			.hasRedirectedUrl(PaymentController.PATH + this.payment.id());
	}

	@Test
	void latePaymentSettlesAfterFiveSeconds() {
		press("PAY_LATE");
		this.clock.advance(Duration.ofSeconds(5));
		this.jobs.run();
		assertThat(topUps()).isOne();
	}

	@Test
	void buttonsPressedAgainAndAgainCreditOnce() {
		List.of("PAY", "PAY", "PAY_TWICE", "REFUSE").forEach(this::press);
		this.jobs.run();
		assertThat(this.agency.now(this.payment).status()).isEqualTo(PaymentStatus.SETTLED);
		assertThat(topUps()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "PAGA", "pay" })
	void otherAnswersAreNotUnderstood(String answer) {
		assertThat(this.owner.post(path(), Map.of("esito", answer))).hasStatus(HttpStatus.BAD_REQUEST);
		this.jobs.run();
		assertThat(topUps()).isZero();
	}

	@Test
	void nobodyElseFindsThePage() {
		List.of(Visit.of(this.agencies.anAgency(), this.context), Visit.ofStaff(this.context)).forEach((other) -> {
			assertThat(other.get(path())).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(other.post(path(), Map.of("esito", "PAY"))).hasStatus(HttpStatus.NOT_FOUND);
		});
		this.jobs.run();
		assertThat(topUps()).isZero();
	}

	@Test
	void transferIsNotPaidThere() {
		Payment transfer = this.agency.asksForCredit("10.00");
		assertThat(this.owner.get("/pagamento-simulato/" + transfer.id())).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void strangerIsAskedToSignIn(@Autowired MockMvcTester mvc) {
		assertThat(mvc.get().uri(path())).hasStatus3xxRedirection().hasRedirectedUrl("/accedi");
		assertThat(mvc.post().uri(path()).param("esito", "PAY").with(csrf())).hasStatus3xxRedirection();
	}

	private String press(String button) {
		return String.valueOf(this.owner.post(path(), Map.of("esito", button)).getResponse().getRedirectedUrl());
	}

	private long topUps() {
		return this.agency.statement().stream().filter((line) -> line.kind() == EntryKind.TOP_UP).count();
	}

	private String path() {
		return "/pagamento-simulato/" + this.payment.id();
	}

}
