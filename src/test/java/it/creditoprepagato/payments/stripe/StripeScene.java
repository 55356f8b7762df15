package it.creditoprepagato.payments.stripe;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.payments.PaymentStatus;
import it.creditoprepagato.prepaid.PurchaseOutcome;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.registrar.SteppedJobs;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.SettableClock;
import it.creditoprepagato.testing.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** An application that is paid through Stripe, and an agency that is to pay € 122,00. */
@DatabaseTest
abstract class StripeScene {

	@Autowired
	private Agencies agencies;

	@Autowired
	private SettableClock clock;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private DataSource dataSource;

	private SteppedJobs jobs;

	private Agency agency;

	private Payment payment;

	private String session;

	private String intent;

	@DynamicPropertySource
	static void account(DynamicPropertyRegistry properties) {
		properties.add("credito.payments.stripe.secret-key", () -> "sk_test_of_the_tests");
		properties.add("credito.payments.stripe.webhook-secret", () -> StripeSignature.SECRET);
		properties.add("credito.payments.stripe.api-base", () -> FakeStripe.server().baseUrl());
		properties.add("credito.payments.stripe.patience", () -> "1s");
		properties.add("credito.web.public-url", () -> "https://credito.example");
	}

	@BeforeEach
	void scene() {
		FakeStripe.reset();
		this.jobs = SteppedJobs.of(this.context);
		this.agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2026);
		this.payment = byCard();
		this.session = "cs_" + TimeOrderedId.next();
		this.intent = "pi_" + TimeOrderedId.next();
		FakeStripe.makesSession(this.session, this.clock.instant().plus(Duration.ofHours(2)).getEpochSecond());
	}

	@AfterEach
	void now() {
		this.clock.reset();
	}

	Payment byCard() {
		return ((PurchaseOutcome.Requested) this.agency.wishesCredit("100.00", PaymentMethod.CARD)).payment();
	}

	Agency agency() {
		return this.agency;
	}

	Agencies agencies() {
		return this.agencies;
	}

	Payment payment() {
		return this.payment;
	}

	String session() {
		return this.session;
	}

	String intent() {
		return this.intent;
	}

	SettableClock clock() {
		return this.clock;
	}

	MockMvcTester mvc() {
		return this.mvc;
	}

	Visit owner() {
		return Visit.of(this.agency, this.context);
	}

	JdbcTemplate database() {
		return new JdbcTemplate(this.dataSource);
	}

	void runJobs() {
		this.jobs.run();
	}

	String path() {
		return "/area-clienti/pagamenti/prepagato/ricarica/" + this.payment.id();
	}

	/** The payer opens Stripe's page. */
	void opens() {
		assertThat(owner().get(path() + "/paga")).hasStatus(303).hasRedirectedUrl(FakeStripe.page(this.session));
	}

	/** Stripe tells, and its job is done. */
	void told(String type, Map<String, Object> object) {
		assertThat(tell(FakeStripe.event("evt_" + TimeOrderedId.next(), type, object))).hasStatusOk();
		runJobs();
	}

	MvcTestResult tell(String body) {
		return send(body, StripeSignature.of(body, this.clock.instant()));
	}

	MvcTestResult send(String body, String signature) {
		return this.mvc.post()
			.uri("/webhooks/stripe")
			.contentType(MediaType.APPLICATION_JSON)
			.header("Stripe-Signature", signature)
			.content(body)
			.exchange();
	}

	Map<String, Object> metadata() {
		return Map.of("customer", this.agency.id().toString(), "payment", this.payment.id().toString());
	}

	/** The session as an event shows it. */
	Map<String, Object> session(String paymentStatus) {
		return Map.of("id", this.session, "object", "checkout.session", "payment_status", paymentStatus,
				"payment_intent", this.intent, "amount_total", 12200, "currency", "eur", "metadata", metadata());
	}

	/** The payment intent as an event shows it. */
	Map<String, Object> charge(String status) {
		return Map.of("id", this.intent, "object", "payment_intent", "status", status, "amount", 12200,
				"amount_received", 12200, "currency", "eur", "metadata", metadata());
	}

	static Map<String, Object> with(Map<String, Object> object, String field, Object value) {
		Map<String, Object> changed = new HashMap<>(object);
		changed.put(field, value);
		return changed;
	}

	PaymentStatus status() {
		return this.agency.now(this.payment).status();
	}

	void assertCredited(int times) {
		assertThat(this.agency.statement()).filteredOn((line) -> line.kind() == EntryKind.TOP_UP)
			.hasSize(times)
			.allSatisfy((line) -> assertThat(line.amount()).hasToString("100.00"));
	}

	/**
	 * What waits for staff under a name of Stripe's, as
	 * {@code REASON minorUnits currency}.
	 */
	List<String> parked(String name) {
		return database().queryForList("""
				SELECT reason || ' ' || minor_units || ' ' || currency FROM payments.parked_receipt
				 WHERE source = 'STRIPE' AND source_id = ?""", String.class, name);
	}

}
