package it.creditoprepagato.web;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static it.creditoprepagato.web.ApiCalls.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One idempotency key, one effect, one answer, for ever. */
@ApiTest
class IdempotentAnswersTests {

	private static final String GIFT = "{\"amount\":\"10.00\"}";

	private static final String TOO_MUCH = "{\"amount\":\"500.01\"}";

	@Autowired
	private ApiCalls calls;

	@Autowired
	private IdempotentAnswers answers;

	@Autowired
	private Effect effect;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private ApiCalls.Caller caller;

	@BeforeEach
	void call() {
		this.caller = this.calls.aCaller();
	}

	@Test
	void sameRequestIsAnsweredTheSameByteForByteWithoutASecondEffect() throws Exception {
		MvcTestResult first = this.caller.give("k", GIFT);
		this.caller.give("another", GIFT);
		MvcTestResult second = this.caller.give("k", GIFT);
		assertThat(first).hasStatus(201).hasContentType("application/json").doesNotContainHeader("Idempotent-Replayed");
		assertThat(first).bodyJson().extractingPath("$.balance").isEqualTo("10.00");
		assertThat(first).bodyJson().extractingPath("$.reason").isNull();
		assertThat(second).hasStatus(201)
			.hasContentType("application/json")
			.hasHeader("Idempotent-Replayed", "true")
			.hasHeader("Location", first.getResponse().getHeader("Location"));
		assertThat(second.getResponse().getContentAsByteArray()).isEqualTo(first.getResponse().getContentAsByteArray());
		assertDone(2);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "{\"amount\":\"10.01\"}", "{\"amount\":\"10.00\"} ", "{\"amount\":\"10.00\",\"note\":null}" })
	void anotherBodyFindsTheKeyTaken(String body) {
		this.caller.give("k", GIFT);
		assertProblem(this.caller.give("k", body), ProblemType.IDEMPOTENCY_KEY_REUSED);
		assertDone(1);
	}

	@Test
	void anotherQueryFindsTheKeyTaken() {
		this.caller.give("k", GIFT);
		assertProblem(
				this.caller.post("/gifts").queryParam("a", "b").header("Idempotency-Key", "k").content(GIFT).exchange(),
				ProblemType.IDEMPOTENCY_KEY_REUSED);
		assertDone(1);
	}

	@Test
	void keyOfAnotherCustomerIsAnotherKey() {
		this.caller.give("k", GIFT);
		ApiCalls.Caller other = this.calls.aCaller();
		assertThat(other.give("k", TOO_MUCH)).hasStatus(422);
		assertThat(other.give("k", GIFT)).hasStatus(201).doesNotContainHeader("Idempotent-Replayed");
		assertDone(1);
	}

	@Test
	void refusalRollsBackAndLeavesTheKeyFree() {
		MvcTestResult refused = this.caller.give("k", TOO_MUCH);
		assertProblem(refused, ProblemType.AMOUNT_OUT_OF_RANGE);
		assertThat(refused).bodyJson().extractingPath("$.most").isEqualTo("500.00");
		this.caller.assertNothingDone();
		assertThat(this.caller.give("k", GIFT)).hasStatus(201).doesNotContainHeader("Idempotent-Replayed");
		assertDone(1);
	}

	@Test
	void malformedRequestLeavesTheKeyFree() {
		assertProblem(this.caller.give("k", "{}"), ProblemType.MALFORMED_REQUEST);
		assertThat(this.caller.give("k", GIFT)).hasStatus(201);
	}

	@Test
	void failureLeavesTheKeyFree() {
		IdempotentRequest request = new IdempotentRequest(new IdempotencyKey("k"), "00".repeat(32));
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.effect.run(this.caller.customer(),
				() -> this.answers.once(this.caller.customer(), request, () -> {
					throw new IllegalStateException("a bug");
				})));
		assertThat(this.caller.give("k", GIFT)).hasStatus(201).doesNotContainHeader("Idempotent-Replayed");
	}

	@ParameterizedTest
	@MethodSource
	void unusableKeyIsAMissingKey(String key) {
		assertProblem(this.caller.give(key, GIFT), ProblemType.IDEMPOTENCY_KEY_MISSING);
		this.caller.assertNothingDone();
	}

	static Stream<String> unusableKeyIsAMissingKey() {
		return Stream.of("", " ", "a b", "chiave-è", "a\tb", "x".repeat(256), "x".repeat(5_000));
	}

	@Test
	void requestWithoutOrWithTwoKeysIsRefused() {
		assertProblem(this.caller.post("/gifts").content(GIFT).exchange(), ProblemType.IDEMPOTENCY_KEY_MISSING);
		assertProblem(this.caller.post("/gifts").header("Idempotency-Key", "a", "b").content(GIFT).exchange(),
				ProblemType.IDEMPOTENCY_KEY_MISSING);
		this.caller.assertNothingDone();
	}

	@ParameterizedTest
	@MethodSource
	void anyVisibleKeyWillDo(String key) {
		assertThat(this.caller.give(key, GIFT)).hasStatus(201);
		assertThat(this.caller.give(key, GIFT)).hasHeader("Idempotent-Replayed", "true");
		assertDone(1);
	}

	static Stream<String> anyVisibleKeyWillDo() {
		String all = IntStream.rangeClosed('!', '~')
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		return Stream.of("!", "'; DROP TABLE web.idempotent_answer; --".replace(' ', '_'), all, "x".repeat(255));
	}

	@Test
	void secondRequestIsRefusedWhileTheFirstRuns() throws Exception {
		CountDownLatch running = new CountDownLatch(1);
		CountDownLatch mayEnd = new CountDownLatch(1);
		IdempotentRequest request = new IdempotentRequest(new IdempotencyKey("k"), "00".repeat(32));
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<ApiAnswer> first = threads.submit(() -> this.effect.run(this.caller.customer(),
					() -> this.answers.once(this.caller.customer(), request, () -> {
						running.countDown();
						await(mayEnd);
						return ApiAnswer.accepted("/api/v1/gifts/1", List.of());
					})));
			await(running);
			assertProblem(this.caller.give("k", GIFT), ProblemType.IDEMPOTENCY_KEY_IN_USE);
			assertThat(this.caller.give("other", GIFT)).hasStatus(201);
			mayEnd.countDown();
			assertThat(first.get()).isInstanceOf(ApiAnswer.Accepted.class);
		}
		assertProblem(this.caller.give("k", GIFT), ProblemType.IDEMPOTENCY_KEY_REUSED);
		assertThat(this.caller.balance()).isEqualTo(Money.parse("10.00"));
	}

	@Test
	void manyEqualRequestsAtOnceHaveOneEffect() throws Exception {
		List<Callable<MvcTestResult>> requests = IntStream.range(0, 32)
			.<Callable<MvcTestResult>>mapToObj((i) -> () -> this.caller.give("k", GIFT))
			.toList();
		List<Integer> statuses;
		try (ExecutorService threads = Executors.newFixedThreadPool(requests.size())) {
			statuses = threads.invokeAll(requests)
				.stream()
				.map(Future::resultNow)
				.map((answer) -> answer.getResponse().getStatus())
				.toList();
		}
		assertThat(statuses).hasSize(32).containsOnly(201, 409).contains(201);
		assertDone(1);
		assertThat(this.caller.give("k", GIFT)).hasStatus(201).hasHeader("Idempotent-Replayed", "true");
	}

	@Test
	void answersAreGivenInsideATransactionOnly() {
		IdempotentRequest request = new IdempotentRequest(new IdempotencyKey("k"), "00".repeat(32));
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.answers.once(this.caller.customer(), request, () -> {
				throw new AssertionError("No transaction");
			}));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UPDATE web.idempotent_answer SET status = 200", "DELETE FROM web.idempotent_answer",
			"TRUNCATE web.idempotent_answer" })
	void applicationCannotChangeAnAnswer(String statement) {
		assertRefused("42501",
				() -> this.transaction.executeWithoutResult((status) -> this.jdbc.sql(statement).update()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "'a b', '00', 201, '/a'", "'', '00', 201, '/a'", "'k', '0000', 201, '/a'",
			"'k', '00', 409, '/a'", "'k', '00', 201, 'http://a'" })
	void databaseRefusesWhatCannotBeAnAnswer(String values) {
		var access = TestServer.access();
		JdbcClient owner = JdbcClient
			.create(new DriverManagerDataSource(access.url(), access.owner().user(), access.owner().password()));
		String[] columns = values.split(", ");
		assertRefused("23514",
				() -> owner
					.sql("INSERT INTO web.idempotent_answer VALUES (gen_random_uuid(), %s, ".formatted(columns[0])
							+ "decode(repeat(%s, 32), 'hex'), %s, %s, '{}', now())".formatted(columns[1], columns[2],
									columns[3]))
					.update());
	}

	private static void assertRefused(String state, Runnable work) {
		assertThatExceptionOfType(org.springframework.dao.DataAccessException.class).isThrownBy(work::run)
			.havingRootCause()
			.isInstanceOfSatisfying(PSQLException.class, (ex) -> assertThat(ex.getSQLState()).isEqualTo(state));
	}

	private void assertDone(int times) {
		assertThat(this.caller.balance()).isEqualTo(Money.parse("10.00").times(times));
		assertThat(this.caller.answersKept()).isEqualTo(times);
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
