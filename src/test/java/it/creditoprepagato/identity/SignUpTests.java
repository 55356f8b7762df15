package it.creditoprepagato.identity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

import it.creditoprepagato.shared.Sha256;
import it.creditoprepagato.identity.SignUpOutcome.Received;
import it.creditoprepagato.identity.SignUpOutcome.Throttled;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Language;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Registering oneself. */
@DatabaseTest
@RecordApplicationEvents
class SignUpTests {

	private final String email = People.anEmail();

	private final CustomerId customer = CustomerId.next();

	@Autowired
	private Users users;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MailLimits limits;

	@Autowired
	private ApplicationEvents events;

	@Test
	void userOfANewCustomerIsKeptUnconfirmed() {
		assertThat(signUp(() -> this.customer)).isEqualTo(new Received());
		assertThat(accounts()).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("customer_id", this.customer.value())
				.containsEntry("role", "CUSTOMER")
				.containsEntry("display_name", "Mario Rossi")
				.containsEntry("language", "EN")
				.containsEntry("email_confirmed_at", null));
	}

	@Test
	void linkToConfirmTheAddressIsAskedForAndOnlyItsHashKept() {
		signUp(() -> this.customer);
		EmailConfirmationAsked asked = this.events.stream(EmailConfirmationAsked.class).findFirst().orElseThrow();
		assertThat(asked.to()).isEqualTo(new Addressee(this.customer, new EmailAddress(this.email), Language.EN));
		String code = asked.link().page().replace("/conferma-email?codice=", "");
		assertThat(code).matches("[A-Za-z0-9_-]{43}");
		assertThat(asked.toString()).doesNotContain(code);
		assertThat(links()).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("hash", Sha256.hex(code))
				.containsEntry("purpose", "EMAIL_CONFIRMATION")
				.containsEntry("next_page", "/area-clienti/pagamenti/prepagato/piano?piano=ELITE")
				.containsEntry("used_at", null)
				.doesNotContainValue(code));
	}

	@Test
	void addressThatIsTakenOpensNoCustomerAndTellsItsOwner() {
		Users people = this.users;
		people.register(this.customer, People.aUser(this.email));
		assertThat(signUp(() -> {
			throw new AssertionError("opened");
		})).isEqualTo(new Received());
		assertThat(this.events.stream(SignUpRepeated.class)).containsExactly(
				new SignUpRepeated(new Addressee(this.customer, new EmailAddress(this.email), Language.IT)));
		assertThat(accounts()).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("customer_id", this.customer.value()));
		assertThat(links()).isEmpty();
	}

	@Test
	void whoHasNotConfirmedTheAddressIsAskedAgain() {
		signUp(() -> this.customer);
		assertThat(signUp(() -> {
			throw new AssertionError("opened");
		})).isEqualTo(new Received());
		assertThat(this.events.stream(EmailConfirmationAsked.class)).hasSize(2);
		assertThat(this.events.stream(SignUpRepeated.class)).isEmpty();
	}

	@Test
	void customerThatCannotBeOpenedLeavesNothing() {
		assertThatIllegalStateException().isThrownBy(() -> signUp(() -> {
			throw new IllegalStateException();
		}));
		assertThat(accounts()).isEmpty();
		assertThat(this.jdbc.sql("SELECT count(*) FROM identity.user_email WHERE email = ?")
			.param(this.email)
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void ofManyAtOnceOneOpensACustomer() throws Exception {
		AtomicInteger opened = new AtomicInteger();
		Callable<SignUpOutcome> attempt = () -> signUp(() -> {
			opened.incrementAndGet();
			return CustomerId.next();
		});
		try (var threads = Executors.newFixedThreadPool(4)) {
			for (Future<SignUpOutcome> outcome : threads.invokeAll(Stream.generate(() -> attempt).limit(4).toList())) {
				assertThat(outcome.get()).isEqualTo(new Received());
			}
		}
		assertThat(opened).hasValue(1);
		assertThat(accounts()).hasSize(1);
	}

	@Test
	void addressThatIsTriedTooOftenHasToWait() {
		for (int i = 0; i < this.limits.perAccount(); i++) {
			assertThat(signUp(CustomerId::next)).isEqualTo(new Received());
		}
		assertThat(signUp(() -> {
			throw new AssertionError("opened");
		})).isInstanceOfSatisfying(Throttled.class, (throttled) -> assertThat(throttled.retryAfter()).isPositive());
	}

	@Test
	void networkThatTriesTooManyAddressesHasToWait() {
		String network = aNetwork();
		for (int i = 0; i < this.limits.perAddress(); i++) {
			this.users.signUp(new SignUp(People.aUser(this.email), Language.IT, null), network, CustomerId::next);
		}
		SignUp other = new SignUp(People.aUser(People.anEmail()), Language.IT, null);
		assertThat(this.users.signUp(other, network, CustomerId::next)).isInstanceOf(Throttled.class);
		assertThat(this.users.signUp(other, aNetwork(), CustomerId::next)).isEqualTo(new Received());
	}

	private SignUpOutcome signUp(Supplier<CustomerId> opening) {
		return this.users.signUp(new SignUp(People.aUser(this.email), Language.EN,
				new NextPage("/area-clienti/pagamenti/prepagato/piano?piano=ELITE")), aNetwork(), opening);
	}

	private static String aNetwork() {
		return UUID.randomUUID().toString();
	}

	private List<Map<String, Object>> accounts() {
		return this.jdbc.sql("""
				SELECT u.*, m.customer_id FROM identity.user_email e JOIN identity.user_account u USING (user_id)
				  LEFT JOIN identity.membership m USING (user_id) WHERE e.email = ?""")
			.param(this.email)
			.query()
			.listOfRows();
	}

	private List<Map<String, Object>> links() {
		return this.jdbc
			.sql("SELECT l.* FROM identity.one_time_link l JOIN identity.user_email USING (user_id) "
					+ "WHERE email = ?")
			.param(this.email)
			.query()
			.listOfRows();
	}

}
