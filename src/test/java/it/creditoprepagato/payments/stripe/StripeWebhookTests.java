package it.creditoprepagato.payments.stripe;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

import it.creditoprepagato.launch.DatabaseAccess;
import it.creditoprepagato.payments.PaymentStatus;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may tell, and what is understood; only what is signed and whole is recorded. */
@ExtendWith(OutputCaptureExtension.class)
class StripeWebhookTests extends StripeScene {

	private static final String OTHER_SECRET = "whsec_of_somebody";

	private String event;

	private String body;

	@BeforeEach
	void event() {
		this.event = "evt_" + TimeOrderedId.next();
		this.body = FakeStripe.event(this.event, "checkout.session.completed", session("paid"));
	}

	@Test
	void signedEventIsRecordedAndCredits() {
		assertThat(tell(this.body)).hasStatusOk();
		assertThat(recorded()).isOne();
		runJobs();
		assertCredited(1);
	}

	@Test
	void eventToldTwiceIsRecordedOnce() {
		assertThat(tell(this.body)).hasStatusOk();
		assertThat(tell(this.body)).hasStatusOk();
		runJobs();
		assertThat(tell(this.body)).hasStatusOk();
		runJobs();
		assertThat(recorded()).isOne();
		assertCredited(1);
	}

	@Test
	void oneOfSeveralSignaturesIsEnough() {
		Instant now = clock().instant();
		String header = "t=" + now.getEpochSecond() + ",v1=" + StripeSignature.hash(this.body, now, OTHER_SECRET)
				+ ",v1=" + StripeSignature.hash(this.body, now, StripeSignature.SECRET) + ",v0=ab";
		assertThat(send(this.body, header)).hasStatusOk();
		assertThat(recorded()).isOne();
	}

	@Test
	void otherSecretIsRefusedAndToldInTheLog(CapturedOutput log) {
		Instant now = clock().instant();
		String header = "t=" + now.getEpochSecond() + ",v1=" + StripeSignature.hash(this.body, now, OTHER_SECRET);
		assertRefused(send(this.body, header));
		assertThat(log).contains("WARN", "is not signed by Stripe").doesNotContain(this.event);
	}

	@Test
	void changedBodyIsRefused() {
		assertRefused(send(this.body.replace("12200", "99900"), StripeSignature.of(this.body, clock().instant())));
	}

	@Test
	void oldSignatureIsRefused() {
		Instant then = clock().instant().minus(Duration.ofMinutes(6));
		assertRefused(send(this.body, StripeSignature.of(this.body, then)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "t", "t=now,v1=ab", "t=1", "v1=ab", "t=99999999999999999999,v1=00", ",,,=,=" })
	void headerThatIsNoneIsRefused(String header) {
		assertRefused(send(this.body, header));
	}

	@Test
	void missingHeaderIsRefused() {
		assertRefused(mvc().post().uri(StripeWebhook.PATH).content(this.body).exchange());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "null", "[]", "\"evt\"", "{\"id\": 1, \"type\": \"checkout.session.completed\"}",
			"{\"id\": \"evt_x\"}", "{\"id\": \"evt_x\", \"type\": \"checkout.session.completed\"}",
			"{\"id\": \"evt_x\", \"type\": \"checkout.session.completed\", \"data\": {\"object\": {\"id\": \"\\u0000\"}}}" })
	void signedBodyThatIsNoEventIsRefused(String none) {
		assertThat(tell(none)).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void bodyOfMoreThanAMebibyteIsRefused() {
		assertThat(tell(" ".repeat(1 << 20) + this.body)).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
		assertThat(recorded()).isZero();
	}

	@Test
	void unknownTypeIsAnsweredAndIgnored() {
		assertThat(tell(FakeStripe.event(this.event, "customer.created", session("paid")))).hasStatusOk();
		assertThat(recorded()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2016-07-06", "2019-12-03", "2031-01-01.tiramisu" })
	void eventOfAnotherApiVersionIsUnderstood(String version) {
		assertThat(tell(FakeStripe.event(this.event, "checkout.session.completed", session("paid"), version)))
			.hasStatusOk();
		runJobs();
		assertCredited(1);
	}

	@Test
	void bodyIsReadAsItIsWhateverItCallsItself() {
		assertThat(mvc().post()
			.uri(StripeWebhook.PATH)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.header("Stripe-Signature", StripeSignature.of(this.body, clock().instant()))
			.content(this.body)).hasStatusOk().doesNotContainHeader("Set-Cookie");
		assertThat(recorded()).isOne();
	}

	@Test
	void nothingIsShownThere() {
		assertThat(mvc().get().uri(StripeWebhook.PATH)).hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
	}

	@Test
	void eventThatTheDatabaseDoesNotTakeIsToBeSentAgain() throws SQLException {
		asOwner("REVOKE INSERT ON payments.stripe_event FROM ");
		try {
			assertThat(tell(this.body)).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
		}
		finally {
			asOwner("GRANT INSERT ON payments.stripe_event TO ");
		}
		assertThat(recorded()).isZero();
		assertThat(status()).isEqualTo(PaymentStatus.PENDING);
		assertThat(tell(this.body)).hasStatusOk();
		runJobs();
		assertCredited(1);
	}

	private static void asOwner(String change) throws SQLException {
		DatabaseAccess access = TestServer.access();
		try (Connection owner = DriverManager.getConnection(access.url(), access.owner().user(),
				access.owner().password()); Statement statement = owner.createStatement()) {
			statement.execute(change + access.application().user());
		}
	}

	private void assertRefused(MvcTestResult answer) {
		assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(recorded()).isZero();
	}

	private long recorded() {
		return database().queryForList("SELECT 1 FROM payments.stripe_event WHERE event_id = ?", this.event).size();
	}

}
