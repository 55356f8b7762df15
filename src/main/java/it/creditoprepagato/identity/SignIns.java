package it.creditoprepagato.identity;

import java.time.Duration;
import java.util.Optional;

import it.creditoprepagato.shared.CustomerId;

import org.springframework.stereotype.Service;

/** Tells by name and password who somebody is. */
@Service
public class SignIns {

	private final UserRepository users;

	private final PasswordHashing hashing;

	private final SignInThrottle throttle;

	private final Reconfirmation reconfirmation;

	private final Suspensions suspensions;

	SignIns(UserRepository users, PasswordHashing hashing, SignInThrottle throttle, Reconfirmation reconfirmation,
			Suspensions suspensions) {
		this.users = users;
		this.hashing = hashing;
		this.throttle = throttle;
		this.reconfirmation = reconfirmation;
		this.suspensions = suspensions;
	}

	/**
	 * Judges one attempt. An attempt is counted before the password is looked at, so that
	 * many at once are no way around the limit, and uncounted when it was right.
	 * @param networkAddress where it comes from
	 * @return {@link SignInOutcome.Welcome}; {@link SignInOutcome.WrongCredentials},
	 * after the same time whether the name or the password is wrong;
	 * {@link SignInOutcome.Unconfirmed}, with another link sent;
	 * {@link SignInOutcome.Suspended}; or {@link SignInOutcome.Throttled}
	 */
	public SignInOutcome attempt(Credentials typed, String networkAddress) {
		SignInSource source = SignInSource.of(typed.email(), networkAddress);
		Optional<Duration> wait = this.throttle.count(source);
		if (wait.isPresent()) {
			return new SignInOutcome.Throttled(wait.get());
		}
		KnownUser user = EmailAddress.typed(typed.email())
			.flatMap((email) -> this.users.byEmail(email.value()))
			.orElse(null);
		if (!this.hashing.matches(typed.password(), (user != null) ? user.passwordHash() : null) || user == null) {
			return new SignInOutcome.WrongCredentials();
		}
		this.throttle.uncount(source);
		if (!user.isConfirmed()) {
			this.reconfirmation.ask(user, networkAddress);
			return new SignInOutcome.Unconfirmed();
		}
		return isShutOut(user) ? new SignInOutcome.Suspended() : new SignInOutcome.Welcome(user.signedIn());
	}

	private boolean isShutOut(KnownUser user) {
		return user.customerId() != null && this.suspensions.of(new CustomerId(user.customerId())).isPresent();
	}

}
