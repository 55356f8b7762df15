package it.creditoprepagato.identity;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import it.creditoprepagato.identity.SignInOutcome.Throttled;
import it.creditoprepagato.identity.SignInOutcome.Welcome;
import it.creditoprepagato.identity.SignInOutcome.WrongCredentials;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is let in, who is not, and who has to wait. */
@DatabaseTest
class SignInsTests {

	private static final String WRONG = "sbagliata-sbagliata";

	@Autowired
	private SignIns signIns;

	@Autowired
	private IdentityProperties limits;

	private People people;

	@Autowired
	private SettableClock clock;

	static Stream<String> passwordsOfNobody() {
		return Stream.of("", " ", WRONG, People.PASSWORD + " ", People.PASSWORD.toUpperCase(), "\u0000",
				"x".repeat(1_000_000));
	}

	static Stream<String> namesOfNobody() {
		return Stream.of("", "nessuno", "' OR 1=1 --", "a@example.it\u0000", "x".repeat(1_000_000), People.anEmail());
	}

	@Autowired
	void people(Users users) {
		this.people = new People(users);
	}

	@AfterEach
	void resetClock() {
		this.clock.reset();
	}

	@Test
	void rightPasswordWelcomesMemberAndColleague() {
		SignedIn member = this.people.aMember();
		SignedIn colleague = this.people.aColleague();
		assertThat(attempt(member.email(), People.PASSWORD)).isEqualTo(new Welcome(member));
		assertThat(attempt(" " + colleague.email().toUpperCase(), People.PASSWORD)).isEqualTo(new Welcome(colleague));
	}

	@ParameterizedTest
	@MethodSource("passwordsOfNobody")
	void anyOtherPasswordIsWrong(String password) {
		assertThat(attempt(this.people.aMember().email(), password)).isEqualTo(new WrongCredentials());
	}

	@ParameterizedTest
	@MethodSource("namesOfNobody")
	void unknownNameIsAnsweredAsAWrongPasswordIs(String email) {
		assertThat(attempt(email, People.PASSWORD)).isEqualTo(new WrongCredentials());
	}

	@Test
	void unknownNameTakesTheTimeOfAWrongPassword() {
		String known = this.people.aMember().email();
		long wrong = fastest(() -> attempt(known, WRONG));
		long unknown = fastest(() -> attempt(People.anEmail(), WRONG));
		assertThat(unknown).isGreaterThan(wrong / 3);
	}

	@Test
	void accountIsThrottledWhereverTheAttemptsComeFrom() {
		SignedIn member = this.people.aMember();
		repeat(this.limits.attemptsPerAccount(), () -> attempt(member.email(), WRONG));
		SignInOutcome next = attempt(member.email().toUpperCase(), People.PASSWORD);
		assertThat(next).isInstanceOfSatisfying(Throttled.class,
				(throttled) -> assertThat(throttled.retryAfter()).isPositive()
					.isLessThanOrEqualTo(this.limits.attemptsWithin().dividedBy(this.limits.attemptsPerAccount())));
		this.clock.advance(((Throttled) next).retryAfter());
		assertThat(attempt(member.email(), People.PASSWORD)).isEqualTo(new Welcome(member));
	}

	@Test
	void unknownAccountIsThrottledAsAKnownOneIs() {
		String email = People.anEmail();
		repeat(this.limits.attemptsPerAccount(), () -> attempt(email, WRONG));
		assertThat(attempt(email, WRONG)).isInstanceOf(Throttled.class);
	}

	@Test
	void networkIsThrottledWhateverTheNames() {
		SignedIn member = this.people.aMember();
		String network = anAddress();
		repeat(this.limits.attemptsPerAddress(),
				() -> this.signIns.attempt(new Credentials(People.anEmail(), ""), network));
		Credentials right = new Credentials(member.email(), People.PASSWORD);
		assertThat(this.signIns.attempt(right, network)).isInstanceOf(Throttled.class);
		assertThat(this.signIns.attempt(right, anAddress())).isEqualTo(new Welcome(member));
	}

	@Test
	void rightAttemptsAreNotCounted() {
		SignedIn member = this.people.aMember();
		repeat(this.limits.attemptsPerAccount() + 1,
				() -> assertThat(attempt(member.email(), People.PASSWORD)).isEqualTo(new Welcome(member)));
	}

	@Test
	void manyAttemptsAtOnceAreNoWayAround() throws Exception {
		String email = People.anEmail();
		List<Callable<SignInOutcome>> attempts = IntStream.range(0, 3 * this.limits.attemptsPerAccount())
			.mapToObj((i) -> (Callable<SignInOutcome>) () -> attempt(email, WRONG))
			.toList();
		try (var threads = Executors.newFixedThreadPool(8)) {
			List<SignInOutcome> outcomes = threads.invokeAll(attempts).stream().map(Future::resultNow).toList();
			assertThat(outcomes).filteredOn(WrongCredentials.class::isInstance)
				.hasSize(this.limits.attemptsPerAccount());
			assertThat(outcomes).filteredOn(Throttled.class::isInstance).hasSize(2 * this.limits.attemptsPerAccount());
		}
	}

	private SignInOutcome attempt(String email, String password) {
		return this.signIns.attempt(new Credentials(email, password), anAddress());
	}

	private static String anAddress() {
		ThreadLocalRandom random = ThreadLocalRandom.current();
		return "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
	}

	private static void repeat(int times, Runnable attempt) {
		IntStream.range(0, times).forEach((i) -> attempt.run());
	}

	private static long fastest(Runnable attempt) {
		return LongStream.generate(() -> {
			long start = System.nanoTime();
			attempt.run();
			return System.nanoTime() - start;
		}).limit(5).min().orElseThrow();
	}

}
