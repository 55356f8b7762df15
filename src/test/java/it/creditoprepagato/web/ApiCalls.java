package it.creditoprepagato.web;

import java.util.UUID;

import it.creditoprepagato.identity.ApiKeySecret;
import it.creditoprepagato.identity.ApiKeys;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Calls {@link ExampleApi} as programs of fresh customers do. */
@TestComponent
class ApiCalls {

	private static final String API = "/api/v1";

	private final MockMvcTester mvc;

	private final ApiKeys keys;

	private final Ledger ledger;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	ApiCalls(MockMvcTester mvc, ApiKeys keys, Ledger ledger, JdbcClient jdbc, TransactionTemplate transaction) {
		this.mvc = mvc;
		this.keys = keys;
		this.ledger = ledger;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	Caller aCaller() {
		ApiKeySecret secret = ApiKeySecret.random();
		CustomerId customer = CustomerId.next();
		this.keys.create(customer, "negozio", secret);
		return new Caller(customer, secret);
	}

	/** Checks that a problem was answered that tells nothing of the inside. */
	static void assertProblem(MvcTestResult answer, ProblemType type) {
		assertThat(answer).hasStatus(type.status()).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo(type.address());
		assertThat(answer).bodyJson().extractingPath("$.title").isEqualTo(type.title());
		assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(type.status());
		assertThat(answer).bodyText()
			.doesNotContain("it.creditoprepagato", "org.", "java.", "tools.", "Exception", "SELECT", "\tat ");
	}

	/** A program with a key. */
	class Caller {

		private final CustomerId customer;

		private final ApiKeySecret secret;

		Caller(CustomerId customer, ApiKeySecret secret) {
			this.customer = customer;
			this.secret = secret;
		}

		MockMvcTester.MockMvcRequestBuilder get(String path) {
			return with(ApiCalls.this.mvc.get().uri(API + path));
		}

		MockMvcTester.MockMvcRequestBuilder post(String path) {
			return with(ApiCalls.this.mvc.post().uri(API + path)).contentType(MediaType.APPLICATION_JSON);
		}

		MockMvcTester.MockMvcRequestBuilder with(MockMvcTester.MockMvcRequestBuilder request) {
			return request.header("Authorization", bearer());
		}

		String bearer() {
			return "Bearer " + this.secret.value();
		}

		MvcTestResult give(String key, String body) {
			return post("/gifts").header("Idempotency-Key", key).content(body).exchange();
		}

		MvcTestResult give(String body) {
			return give(UUID.randomUUID().toString(), body);
		}

		Money balance() {
			return ApiCalls.this.transaction.execute((status) -> ApiCalls.this.ledger.balance(this.customer).balance());
		}

		CustomerId customer() {
			return this.customer;
		}

		int answersKept() {
			return ApiCalls.this.jdbc.sql("SELECT count(*) FROM web.idempotent_answer WHERE customer_id = ?")
				.param(this.customer.value())
				.query(Integer.class)
				.single();
		}

		void assertNothingDone() {
			assertThat(balance()).isEqualTo(Money.ZERO);
			assertThat(answersKept()).isZero();
		}

	}

}
