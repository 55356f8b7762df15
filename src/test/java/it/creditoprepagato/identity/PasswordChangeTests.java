package it.creditoprepagato.identity;

import it.creditoprepagato.identity.PasswordChange.Changed;
import it.creditoprepagato.identity.PasswordChange.Throttled;
import it.creditoprepagato.identity.PasswordChange.WrongPassword;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;

/** Changing one's password. */
@DatabaseTest
@RecordApplicationEvents
class PasswordChangeTests {

	private static final Password NEXT = new Password("una-password-diversa");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ApplicationEvents events;

	@Autowired
	private Users users;

	@Autowired
	private SignIns signIns;

	@Autowired
	private IdentityProperties limits;

	private Links links;

	private SignedIn user;

	private RequestOrigin here;

	@BeforeEach
	void user() {
		this.links = new Links(this.context, this.events);
		this.user = new People(this.users).aMember();
		this.here = new RequestOrigin(this.links.signsIn(this.user.userId()), Links.aNetwork());
	}

	@Test
	void newPasswordTakesThePlaceOfTheOldOneAndOtherSessionsEnd() {
		this.links.signsIn(this.user.userId());
		String code = this.links.recovery(this.user.email());
		assertThat(change(People.PASSWORD)).isEqualTo(new Changed());
		assertThat(signIn(NEXT.value())).isEqualTo(new SignInOutcome.Welcome(this.user));
		assertThat(signIn(People.PASSWORD)).isEqualTo(new SignInOutcome.WrongCredentials());
		assertThat(this.links.sessions(this.user.userId())).containsExactly(this.here.sessionId());
		assertThat(this.links.trail(this.user.email())).containsExactly("identity.password-changed");
		assertThat(this.events.stream(PasswordChanged.class).map(PasswordChanged::to).map(Addressee::email))
			.containsExactly(new EmailAddress(this.user.email()));
		assertThat(this.context.getBean(PasswordRecovery.class).isGood(code)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "sbagliata-sbagliata", "una-password-lunga ", "\u0000" })
	void withoutTheOldOneNothingChanges(String old) {
		String elsewhere = this.links.signsIn(this.user.userId());
		assertThat(change(old)).isEqualTo(new WrongPassword());
		assertThat(signIn(People.PASSWORD)).isEqualTo(new SignInOutcome.Welcome(this.user));
		assertThat(this.links.sessions(this.user.userId())).contains(elsewhere);
		assertThat(this.links.trail(this.user.email())).isEmpty();
		assertThat(this.events.stream(PasswordChanged.class)).isEmpty();
	}

	@Test
	void guessingIsThrottled() {
		for (int i = 0; i < this.limits.attemptsPerAccount(); i++) {
			assertThat(change("sbagliata-sbagliata")).isEqualTo(new WrongPassword());
		}
		assertThat(change(People.PASSWORD)).isInstanceOfSatisfying(Throttled.class,
				(throttled) -> assertThat(throttled.retryAfter()).isPositive());
	}

	private PasswordChange change(String old) {
		return this.users.changePassword(this.user, old, NEXT, this.here);
	}

	private SignInOutcome signIn(String password) {
		return this.signIns.attempt(new Credentials(this.user.email(), password), Links.aNetwork());
	}

}
