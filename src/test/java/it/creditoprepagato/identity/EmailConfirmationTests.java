package it.creditoprepagato.identity;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import it.creditoprepagato.identity.SignInOutcome.Unconfirmed;
import it.creditoprepagato.identity.SignInOutcome.Welcome;
import it.creditoprepagato.identity.SignInOutcome.WrongCredentials;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;

/** Showing that an address is one's own. */
@DatabaseTest
@RecordApplicationEvents
class EmailConfirmationTests {

	private static final NextPage NEXT = new NextPage("/area-clienti/pagamenti/prepagato/piano?piano=ELITE");

	private final String email = People.anEmail();

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ApplicationEvents events;

	@Autowired
	private EmailConfirmation confirmation;

	@Autowired
	private SignIns signIns;

	@Autowired
	private MailLimits limits;

	@Autowired
	private SettableClock clock;

	private Links links;

	@BeforeEach
	void links() {
		this.links = new Links(this.context, this.events);
	}

	@AfterEach
	void resetClock() {
		this.clock.reset();
	}

	@Test
	void confirmedUserSignsInAndIsLedOn() {
		String code = this.links.confirmation(this.email, NEXT);
		assertThat(this.confirmation.find(code)).contains(new EmailAddress(this.email));
		assertThat(this.links.account(this.email)).containsEntry("email_confirmed_at", null);
		assertThat(confirm(code)).contains(new Confirmed(new EmailAddress(this.email), NEXT));
		assertThat(signIn(People.PASSWORD)).isInstanceOf(Welcome.class);
		assertThat(this.links.trail(this.email)).containsExactly("identity.email-confirmed", "identity.signed-up");
	}

	@Test
	void confirmingAgainChangesNothing() {
		String code = this.links.confirmation(this.email, NEXT);
		confirm(code);
		Object since = this.links.account(this.email).get("email_confirmed_at");
		assertThat(confirm(code)).contains(new Confirmed(new EmailAddress(this.email), NEXT));
		assertThat(this.links.account(this.email)).containsEntry("email_confirmed_at", since);
		assertThat(this.links.trail(this.email)).hasSize(2);
	}

	@Test
	void manyAtOnceConfirmOnce() throws Exception {
		String code = this.links.confirmation(this.email, null);
		Callable<Optional<Confirmed>> attempt = () -> confirm(code);
		try (var threads = Executors.newFixedThreadPool(4)) {
			for (Future<Optional<Confirmed>> outcome : threads
				.invokeAll(Stream.generate(() -> attempt).limit(4).toList())) {
				assertThat(outcome.get()).contains(new Confirmed(new EmailAddress(this.email), null));
			}
		}
		assertThat(this.links.trail(this.email)).containsExactly("identity.email-confirmed", "identity.signed-up");
	}

	@Test
	void linkEndsAfterSevenDays() {
		String code = this.links.confirmation(this.email, null);
		this.clock.advance(Duration.ofDays(7).minusMinutes(1));
		assertThat(this.confirmation.find(code)).isPresent();
		this.clock.advance(Duration.ofMinutes(1));
		assertThat(this.confirmation.find(code)).isEmpty();
		assertThat(confirm(code)).isEmpty();
		assertThat(this.links.account(this.email)).containsEntry("email_confirmed_at", null);
	}

	@ParameterizedTest
	@MethodSource("it.creditoprepagato.identity.Links#nonsense")
	void anythingElseIsNoLink(String code) {
		assertThat(this.confirmation.find(code)).isEmpty();
		assertThat(confirm(code)).isEmpty();
	}

	@Test
	void linkToChooseAPasswordConfirmsNothingByItself() {
		this.links.confirmation(this.email, null);
		assertThat(confirm(this.links.recovery(this.email))).isEmpty();
		assertThat(this.links.account(this.email)).containsEntry("email_confirmed_at", null);
	}

	@Test
	void unconfirmedUserIsRefusedAndGetsAnotherLinkThatLeadsTheSameWay() {
		String first = this.links.confirmation(this.email, NEXT);
		assertThat(signIn(People.PASSWORD)).isEqualTo(new Unconfirmed());
		String second = this.links.lastConfirmation(this.email);
		assertThat(second).isNotEqualTo(first);
		assertThat(confirm(second)).contains(new Confirmed(new EmailAddress(this.email), NEXT));
		assertThat(confirm(first)).contains(new Confirmed(new EmailAddress(this.email), NEXT));
	}

	@Test
	void wrongPasswordOfAnUnconfirmedUserIsAWrongPassword() {
		this.links.confirmation(this.email, null);
		assertThat(signIn("sbagliata-sbagliata")).isEqualTo(new WrongCredentials());
		assertThat(sent()).isOne();
	}

	@Test
	void linksAreNotSentWithoutEnd() {
		this.links.confirmation(this.email, null);
		for (int i = 0; i < this.limits.perAccount() + 3; i++) {
			assertThat(signIn(People.PASSWORD)).isEqualTo(new Unconfirmed());
		}
		assertThat(sent()).isEqualTo(this.limits.perAccount());
	}

	private long sent() {
		return this.events.stream(EmailConfirmationAsked.class).count();
	}

	private Optional<Confirmed> confirm(String code) {
		return this.confirmation.confirm(code, Links.aNetwork());
	}

	private SignInOutcome signIn(String password) {
		return this.signIns.attempt(new Credentials(this.email, password), Links.aNetwork());
	}

}
