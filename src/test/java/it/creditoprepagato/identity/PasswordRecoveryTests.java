package it.creditoprepagato.identity;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import it.creditoprepagato.identity.RecoveryOutcome.Asked;
import it.creditoprepagato.identity.RecoveryOutcome.Throttled;
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

/** Choosing a password without the old one. */
@DatabaseTest
@RecordApplicationEvents
class PasswordRecoveryTests {

	private static final Password NEXT = new Password("una-password-diversa");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ApplicationEvents events;

	@Autowired
	private PasswordRecovery recovery;

	@Autowired
	private SignIns signIns;

	@Autowired
	private MailLimits limits;

	@Autowired
	private SettableClock clock;

	private Links links;

	private SignedIn user;

	@BeforeEach
	void user() {
		this.links = new Links(this.context, this.events);
		this.user = new People(this.context.getBean(Users.class)).aMember();
	}

	@AfterEach
	void resetClock() {
		this.clock.reset();
	}

	@Test
	void userGetsALinkGoodForAnHour() {
		assertThat(ask(this.user.email())).isEqualTo(new Asked());
		assertThat(this.events.stream(PasswordRecoveryAsked.class)).singleElement().satisfies((asked) -> {
			assertThat(asked.to()).isEqualTo(new Addressee(this.user.customerId(), new EmailAddress(this.user.email()),
					it.creditoprepagato.shared.Language.IT));
			assertThat(asked.link().expiresAt()).isBetween(this.clock.instant().plus(Duration.ofMinutes(59)),
					this.clock.instant().plus(Duration.ofHours(1)));
			assertThat(asked.link().page()).matches("/recupera-password/nuova\\?codice=[A-Za-z0-9_-]{43}");
		});
	}

	@Test
	void strangerIsAnsweredTheSameAndGetsNothing() {
		assertThat(ask(People.anEmail())).isEqualTo(new Asked());
		assertThat(this.events.stream(PasswordRecoveryAsked.class)).isEmpty();
	}

	@Test
	void newPasswordTakesThePlaceOfTheOldOne() {
		String code = this.links.recovery(this.user.email());
		String elsewhere = this.links.signsIn(this.user.userId());
		assertThat(this.links.sessions(this.user.userId())).containsExactly(elsewhere);
		assertThat(recover(code)).contains(new EmailAddress(this.user.email()));
		assertThat(signIn(NEXT.value())).isEqualTo(new SignInOutcome.Welcome(this.user));
		assertThat(signIn(People.PASSWORD)).isEqualTo(new SignInOutcome.WrongCredentials());
		assertThat(this.links.sessions(this.user.userId())).isEmpty();
		assertThat(this.links.trail(this.user.email())).containsExactly("identity.password-recovered");
		assertThat(this.events.stream(PasswordChanged.class)).hasSize(1);
	}

	@Test
	void linkIsGoodOnce() {
		String code = this.links.recovery(this.user.email());
		assertThat(this.recovery.isGood(code)).isTrue();
		recover(code);
		assertThat(this.recovery.isGood(code)).isFalse();
		assertThat(recover(code, "ancora-un-altra-password")).isEmpty();
		assertThat(signIn(NEXT.value())).isInstanceOf(SignInOutcome.Welcome.class);
	}

	@Test
	void otherLinksOfTheUserEndWithIt() {
		String first = this.links.recovery(this.user.email());
		String second = this.links.recovery(this.user.email());
		assertThat(this.recovery.isGood(first)).isTrue();
		recover(second);
		assertThat(this.recovery.isGood(first)).isFalse();
		assertThat(recover(first, "ancora-un-altra-password")).isEmpty();
	}

	@Test
	void linksOfOthersStay() {
		SignedIn other = new People(this.context.getBean(Users.class)).aMember();
		String theirs = this.links.recovery(other.email());
		recover(this.links.recovery(this.user.email()));
		assertThat(recover(theirs, "ancora-un-altra-password")).contains(new EmailAddress(other.email()));
		assertThat(signIn(NEXT.value())).isEqualTo(new SignInOutcome.Welcome(this.user));
	}

	@Test
	void linkEndsAfterAnHour() {
		String code = this.links.recovery(this.user.email());
		this.clock.advance(Duration.ofMinutes(59));
		assertThat(this.recovery.isGood(code)).isTrue();
		this.clock.advance(Duration.ofMinutes(1));
		assertThat(this.recovery.isGood(code)).isFalse();
		assertThat(recover(code)).isEmpty();
		assertThat(this.links.trail(this.user.email())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("it.creditoprepagato.identity.Links#nonsense")
	void anythingElseIsNoLink(String code) {
		assertThat(this.recovery.isGood(code)).isFalse();
		assertThat(recover(code)).isEmpty();
	}

	@Test
	void linkToConfirmAnAddressChangesNoPassword() {
		String email = People.anEmail();
		String code = this.links.confirmation(email, null);
		assertThat(this.recovery.isGood(code)).isFalse();
		assertThat(recover(code)).isEmpty();
	}

	@Test
	void whoeverGotTheLinkHasShownThatTheAddressIsHis() {
		String email = People.anEmail();
		this.links.confirmation(email, null);
		assertThat(this.links.account(email)).containsEntry("email_confirmed_at", null);
		recover(this.links.recovery(email));
		assertThat(this.links.account(email)).doesNotContainEntry("email_confirmed_at", null);
		assertThat(this.signIns.attempt(new Credentials(email, NEXT.value()), Links.aNetwork()))
			.isInstanceOf(SignInOutcome.Welcome.class);
	}

	@Test
	void colleagueOfTheProviderRecoversToo() {
		SignedIn colleague = new People(this.context.getBean(Users.class)).aColleague();
		assertThat(recover(this.links.recovery(colleague.email()))).isPresent();
		assertThat(this.links.trail(colleague.email())).containsExactly("identity.password-recovered");
	}

	@Test
	void ofManyAtOnceOneUsesTheLink() throws Exception {
		String code = this.links.recovery(this.user.email());
		List<Callable<Optional<EmailAddress>>> attempts = IntStream.range(0, 4)
			.<Callable<Optional<EmailAddress>>>mapToObj((i) -> () -> recover(code, "una-password-lunga-" + i))
			.toList();
		int recovered = 0;
		try (var threads = Executors.newFixedThreadPool(4)) {
			for (Future<Optional<EmailAddress>> outcome : threads.invokeAll(attempts)) {
				recovered += outcome.get().isPresent() ? 1 : 0;
			}
		}
		assertThat(recovered).isOne();
		assertThat(this.links.trail(this.user.email())).hasSize(1);
	}

	@Test
	void addressIsThrottledWhetherItIsKnownOrNot() {
		for (String email : List.of(this.user.email(), People.anEmail())) {
			for (int i = 0; i < this.limits.perAccount(); i++) {
				assertThat(ask(email)).isEqualTo(new Asked());
			}
			RecoveryOutcome next = ask(email);
			assertThat(next).isInstanceOfSatisfying(Throttled.class,
					(throttled) -> assertThat(throttled.retryAfter()).isPositive());
			this.clock.advance(((Throttled) next).retryAfter());
			assertThat(ask(email)).isEqualTo(new Asked());
		}
	}

	@Test
	void networkIsThrottledWhateverTheAddresses() {
		String network = Links.aNetwork();
		for (int i = 0; i < this.limits.perAddress(); i++) {
			this.recovery.ask(new EmailAddress(People.anEmail()), network);
		}
		assertThat(this.recovery.ask(new EmailAddress(this.user.email()), network)).isInstanceOf(Throttled.class);
		assertThat(ask(this.user.email())).isEqualTo(new Asked());
	}

	@Test
	void linksAreForgottenAfterTheirTime() {
		String code = this.links.recovery(this.user.email());
		OneTimeLinks forgetful = this.context.getBean(OneTimeLinks.class);
		forgetful.forgetExpired();
		assertThat(this.recovery.isGood(code)).isTrue();
		this.clock.advance(Duration.ofHours(2));
		assertThat(forgetful.forgetExpired()).isPositive();
		this.clock.reset();
		assertThat(this.recovery.isGood(code)).isFalse();
	}

	private RecoveryOutcome ask(String email) {
		return this.recovery.ask(new EmailAddress(email), Links.aNetwork());
	}

	private Optional<EmailAddress> recover(String code) {
		return recover(code, NEXT.value());
	}

	private Optional<EmailAddress> recover(String code, String password) {
		return this.recovery.recover(code, new Password(password), new RequestOrigin("nessuna", Links.aNetwork()));
	}

	private SignInOutcome signIn(String password) {
		return this.signIns.attempt(new Credentials(this.user.email(), password), Links.aNetwork());
	}

}
