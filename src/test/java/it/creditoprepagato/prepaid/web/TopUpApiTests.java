package it.creditoprepagato.prepaid.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Program;
import it.creditoprepagato.web.ProblemType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static it.creditoprepagato.testing.Program.assertProblem;
import static it.creditoprepagato.testing.Program.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/** Credit and plans are bought by programs as by people. */
@DatabaseTest
class TopUpApiTests {

	private static final String FIELDS = """
			{"method":"CARD"}                              | amount | is required
			{"amount":null,"method":"CARD"}                | amount | is required
			{"amount":100,"method":"CARD"}                 | amount | must be a string
			{"amount":[],"method":"CARD"}                  | amount | must be a string
			{"amount":"","method":"CARD"}                  | amount | two decimals
			{"amount":"100","method":"CARD"}               | amount | two decimals
			{"amount":"100.000","method":"CARD"}           | amount | two decimals
			{"amount":"-1.00","method":"CARD"}             | amount | above zero
			{"amount":"0.00","method":"CARD"}              | amount | above zero
			{"amount":"1e9","method":"CARD"}               | amount | two decimals
			{"amount":"NaN","method":"CARD"}               | amount | two decimals
			{"amount":"100.00"}                            | method | is required
			{"amount":"100.00","method":"card"}            | method | one of CARD, BANK_TRANSFER
			{"amount":"100.00","method":"PAYPAL"}          | method | one of CARD, BANK_TRANSFER
			{"amount":"100.00","method":7}                 | method | must be a string
			{"amount":"100.00","method":"CARD","note":"x"} | note   | is not a field
			""";

	private Agency agency;

	private Program program;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void open(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		this.agency = agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("81.30");
		this.program = Program.of(this.agency, context);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = FIELDS)
	void topUpIsRefusedAtTheField(String body, String field, String message) {
		assertRefused(this.program.post("/top-ups", body), field, message);
		assertNothingAsked();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = FIELDS)
	void purchaseIsRefusedAtTheField(String body, String field, String message) {
		assertRefused(this.program.post("/plan-purchases", body), field, message);
		assertNothingAsked();
	}

	@ParameterizedTest
	@CsvSource({ "0.99", "10000.01", "999999999999.99" })
	void amountHasLimits(String amount) {
		MvcTestResult answer = this.program.post("/top-ups", topUp(amount, "CARD"));
		assertProblem(answer, ProblemType.AMOUNT_OUT_OF_RANGE);
		assertThat(answer).bodyJson().extractingPath("$.minimum").isEqualTo("1.00");
		assertThat(answer).bodyJson().extractingPath("$.maximum").isEqualTo("10000.00");
		assertNothingAsked();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"amount":"99.99","method":"CARD"}                      | BELOW_ENTRY_AMOUNT
			{"amount":"300.00","method":"CARD","tier":"ELITE"}      | BELOW_ENTRY_AMOUNT
			{"amount":"300.00","method":"CARD","tier":"elite"}      | MALFORMED_REQUEST
			{"amount":"300.00","method":"CARD","tier":["ELITE"]}    | MALFORMED_REQUEST
			{"amount":"10000.01","method":"CARD"}                   | AMOUNT_OUT_OF_RANGE
			""")
	void purchaseIsRefused(String body, ProblemType type) {
		assertProblem(this.program.post("/plan-purchases", body), type);
		assertNothingAsked();
	}

	@ParameterizedTest
	@CsvSource({ "100.00, LOWER_TIER", "250.00, SAME_PLAN", "499.99, SAME_PLAN" })
	void planIsNeitherRepeatedNorLeftForALowerOne(String amount, ProblemType type) {
		this.agency.pays(this.agency.asksForPlan("250.00"));
		assertProblem(this.program.post("/plan-purchases", topUp(amount, "BANK_TRANSFER")), type);
	}

	@Test
	void topUpWithoutAPlanIsRefused(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		Program newcomer = Program.of(agencies.anAgency(), context);
		assertProblem(newcomer.post("/top-ups", topUp("10.00", "CARD")), ProblemType.NO_PLAN);
	}

	@Test
	void transferIsAwaitedUnderItsReference() {
		MvcTestResult answer = this.program.post("/top-ups", topUp("100.00", "BANK_TRANSFER"));
		assertThat(answer).hasStatus(201);
		assertThat(answer).bodyJson().extractingPath("$.paymentReference").asString().startsWith("CP-");
		assertThat(answer).bodyJson().extractingPath("$.payUrl").isNull();
		assertThat(answer).bodyJson().isLenientlyEqualTo("""
				{"status":"PENDING","credit":"100.00","vat":"22.00","total":"122.00","payable":"122.00"}""");
		String address = answer.getResponse().getHeader("Location");
		assertThat(this.program.get(address.substring("/api/v1".length()))).hasStatusOk()
			.bodyText()
			.isEqualTo(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
		assertThat(this.agency.credit().available()).hasToString("81.30");
	}

	@Test
	void purchaseTellsTheTierThatItWillGive() {
		MvcTestResult answer = this.program.post("/plan-purchases",
				"{\"amount\":\"600.00\",\"tier\":\"PRESTIGE\",\"method\":\"CARD\"}");
		assertThat(answer).hasStatus(201).bodyJson().extractingPath("$.tier").isEqualTo("ELITE");
		assertThat(answer).bodyJson().extractingPath("$.payUrl").asString().startsWith("http://localhost/");
	}

	@Test
	void equalRequestHasTheSameAnswerAndAsksOnce() throws Exception {
		String key = UUID.randomUUID().toString();
		MvcTestResult first = this.program.post("/top-ups", key, topUp("100.00", "CARD"));
		MvcTestResult again = this.program.post("/top-ups", key, topUp("100.00", "CARD"));
		assertThat(first).hasStatus(201).doesNotContainHeader("Idempotent-Replayed");
		assertThat(again).hasStatus(201).hasHeader("Idempotent-Replayed", "true");
		assertThat(again.getResponse().getContentAsString()).isEqualTo(first.getResponse().getContentAsString());
		assertThat(again.getResponse().getHeader("Location")).isEqualTo(first.getResponse().getHeader("Location"));
		assertThat(awaited()).isOne();
		assertProblem(this.program.post("/top-ups", key, topUp("100.01", "CARD")), ProblemType.IDEMPOTENCY_KEY_REUSED);
	}

	@Test
	void paymentThatCameShortTellsWhatWasCredited() {
		Payment payment = this.agency.asksForPlan("250.00");
		this.agency.transfers("33.33", payment);
		assertThat(this.program.get("/top-ups/" + payment.id())).bodyJson()
			.isLenientlyEqualTo("{\"status\":\"PENDING\",\"tier\":\"PRESTIGE\",\"credit\":\"250.00\"}");
		this.agency.transfers("100.00", payment);
		this.agency.isSettledByWhatCame(payment);
		assertThat(this.program.get("/top-ups/" + payment.id())).bodyJson()
			.isLenientlyEqualTo("{\"status\":\"SETTLED\",\"tier\":\"MEMBER\",\"credit\":\"109.29\"}");
	}

	@Test
	void planThatBecameATopUpHasNoTier() {
		Payment payment = this.agency.asksForPlan("250.00");
		this.agency.pays(this.agency.asksForPlan("500.00"));
		this.agency.pays(payment);
		assertThat(this.program.get("/top-ups/" + payment.id())).bodyJson()
			.isLenientlyEqualTo("{\"status\":\"SETTLED\",\"tier\":null,\"credit\":\"250.00\"}");
	}

	@Test
	void paymentOfAnotherIsNotFound(@Autowired Agencies agencies) {
		Agency other = agencies.anAgency();
		assertProblem(this.program.get("/top-ups/" + other.asksForPlan("100.00").id()), ProblemType.NOT_FOUND);
		assertProblem(this.program.get("/top-ups/non-un-id"), ProblemType.NOT_FOUND);
	}

	@Test
	void creditAndPlanAreAsTheyStand() {
		assertThat(this.program.get("/credit")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"plan":{"tier":"MEMBER","edition":2016,"name":"Member 2016"},"currency":"EUR",
				 "balance":"81.30","held":"0.00","available":"81.30"}""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			tier=member | tier
			tier=       | tier
			tld=        | tld
			tld=%00     | tld
			""")
	void priceListIsRefusedAtTheParameter(String query, String field) {
		assertRefused(this.program.get("/price-list?" + query), field, "must be");
	}

	private static String topUp(String amount, String method) {
		return "{\"amount\":\"%s\",\"method\":\"%s\"}".formatted(amount, method);
	}

	private void assertNothingAsked() {
		assertThat(awaited()).isZero();
		assertThat(this.agency.credit().available()).hasToString("81.30");
	}

	private int awaited() {
		return this.jdbc.sql("SELECT count(*) FROM payments.payment WHERE customer_id = ? AND status = 'PENDING'")
			.param(this.agency.id().value())
			.query(Integer.class)
			.single();
	}

}
