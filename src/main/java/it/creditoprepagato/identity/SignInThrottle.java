package it.creditoprepagato.identity;

import java.time.Duration;
import java.util.Optional;

import it.creditoprepagato.throttle.Limit;
import it.creditoprepagato.throttle.Throttle;

import org.springframework.stereotype.Component;

/** Limits attempts to sign in by name and by network address. */
@Component
class SignInThrottle {

	private final Throttle throttle;

	private final Limit perAccount;

	private final Limit perAddress;

	SignInThrottle(Throttle throttle, IdentityProperties limits) {
		this.throttle = throttle;
		this.perAccount = new Limit(limits.attemptsPerAccount(), limits.attemptsWithin());
		this.perAddress = new Limit(limits.attemptsPerAddress(), limits.attemptsWithin());
	}

	/** Counts an attempt, or tells how long to wait for the next. */
	Optional<Duration> count(SignInSource source) {
		return this.throttle.take(source.network(), this.perAddress)
			.or(() -> this.throttle.take(source.account(), this.perAccount));
	}

	/** Takes back the count of an attempt that was right. */
	void uncount(SignInSource source) {
		this.throttle.giveBack(source.network(), this.perAddress);
		this.throttle.giveBack(source.account(), this.perAccount);
	}

}
