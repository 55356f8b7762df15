package it.creditoprepagato.identity;

import java.time.Duration;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Changes passwords for those who know the old one. */
@Component
class PasswordChanges {

	private final SignInThrottle throttle;

	private final Accounts accounts;

	private final PasswordHashing hashing;

	private final PasswordWriter writer;

	private final TransactionOperations transactions;

	PasswordChanges(SignInThrottle throttle, Accounts accounts, PasswordHashing hashing, PasswordWriter writer,
			TransactionOperations transactions) {
		this.throttle = throttle;
		this.accounts = accounts;
		this.hashing = hashing;
		this.writer = writer;
		this.transactions = transactions;
	}

	PasswordChange attempt(SignedIn user, String typedOld, Password next, RequestOrigin from) {
		SignInSource source = SignInSource.of(user.email(), from.networkAddress());
		Optional<Duration> wait = this.throttle.count(source);
		if (wait.isPresent()) {
			return new PasswordChange.Throttled(wait.get());
		}
		KnownUser known = this.accounts.known(user.userId());
		if (!this.hashing.matches(typedOld, known.passwordHash())) {
			return new PasswordChange.WrongPassword();
		}
		this.throttle.uncount(source);
		String hash = this.hashing.hash(next);
		this.transactions.executeWithoutResult((transaction) -> this.writer.change(known, hash, from));
		return new PasswordChange.Changed();
	}

}
