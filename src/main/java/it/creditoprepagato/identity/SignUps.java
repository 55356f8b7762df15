package it.creditoprepagato.identity;

import java.util.function.Supplier;

import it.creditoprepagato.shared.CustomerId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.Assert;

/** Registers those who come by themselves, and tells nobody who was here before. */
@Component
class SignUps {

	private final LinkThrottle throttle;

	private final Accounts accounts;

	private final AccountNews news;

	private final UserTrail trail;

	private final TransactionOperations transactions;

	SignUps(LinkThrottle throttle, Accounts accounts, AccountNews news, UserTrail trail,
			TransactionOperations transactions) {
		this.throttle = throttle;
		this.accounts = accounts;
		this.news = news;
		this.trail = trail;
		this.transactions = transactions;
	}

	SignUpOutcome attempt(SignUp wish, String networkAddress, Supplier<CustomerId> opening) {
		Assert.state(!TransactionSynchronizationManager.isActualTransactionActive(),
				"A sign-up is the outermost operation");
		return this.throttle.count(wish.user().email(), networkAddress)
			.<SignUpOutcome>map(SignUpOutcome.Throttled::new)
			.orElseGet(() -> receive(wish, networkAddress, opening));
	}

	private SignUpOutcome receive(SignUp wish, String networkAddress, Supplier<CustomerId> opening) {
		UserAccount account = this.accounts.draft(wish.user(), this.accounts.hash(wish.user().password()),
				Role.CUSTOMER, wish.language());
		this.transactions.executeWithoutResult((transaction) -> {
			if (this.accounts.isAdded(account, wish.user().email())) {
				CustomerId customer = opening.get();
				this.trail.record(admit(account, wish, customer), "identity.signed-up", networkAddress);
			}
			else {
				repeat(this.accounts.find(wish.user().email()).orElseThrow(), wish);
			}
		});
		return new SignUpOutcome.Received();
	}

	/** Who has not confirmed the address could not sign in. */
	private void repeat(KnownUser known, SignUp wish) {
		if (known.isConfirmed()) {
			this.news.tellOfSignUp(known.addressee());
		}
		else {
			this.news.askToConfirm(known.userId(), known.addressee(), wish.next());
		}
	}

	private SignedIn admit(UserAccount account, SignUp wish, CustomerId customer) {
		NewUser user = wish.user();
		this.accounts.join(account, customer);
		this.news.askToConfirm(account.userId(), new Addressee(customer, user.email(), wish.language()), wish.next());
		return new SignedIn(account.userId(), user.displayName(), user.email().value(), Role.CUSTOMER,
				customer.value());
	}

}
