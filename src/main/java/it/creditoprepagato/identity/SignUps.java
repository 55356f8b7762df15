package it.creditoprepagato.identity;

import java.util.function.Supplier;

import it.creditoprepagato.shared.CustomerId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.Assert;

/** Registers those who come by themselves, and tells nobody who was here before. */
@Component
class SignUps {

	private final LinkThrottle throttle;

	private final Accounts accounts;

	private final Confirmations confirmations;

	private final ApplicationEventPublisher events;

	private final TransactionOperations transactions;

	SignUps(LinkThrottle throttle, Accounts accounts, Confirmations confirmations, ApplicationEventPublisher events,
			TransactionOperations transactions) {
		this.throttle = throttle;
		this.accounts = accounts;
		this.confirmations = confirmations;
		this.events = events;
		this.transactions = transactions;
	}

	SignUpOutcome attempt(SignUp wish, String networkAddress, Supplier<CustomerId> opening) {
		Assert.state(!TransactionSynchronizationManager.isActualTransactionActive(),
				"A sign-up is the outermost operation");
		return this.throttle.count(wish.user().email(), networkAddress)
			.<SignUpOutcome>map(SignUpOutcome.Throttled::new)
			.orElseGet(() -> receive(wish, opening));
	}

	private SignUpOutcome receive(SignUp wish, Supplier<CustomerId> opening) {
		UserAccount account = this.accounts.draft(wish.user(), this.accounts.hash(wish.user().password()),
				Role.CUSTOMER, wish.language());
		this.transactions.executeWithoutResult((transaction) -> {
			if (this.accounts.isAdded(account, wish.user().email())) {
				admit(account, wish, opening.get());
			}
			else {
				tellTheOwner(wish);
			}
		});
		return new SignUpOutcome.Received();
	}

	private void admit(UserAccount account, SignUp wish, CustomerId customer) {
		this.accounts.join(account, customer);
		this.confirmations.ask(account.userId(), new Addressee(customer, wish.user().email(), wish.language()),
				wish.next());
	}

	private void tellTheOwner(SignUp wish) {
		KnownUser owner = this.accounts.find(wish.user().email()).orElseThrow();
		this.events.publishEvent(new SignUpRepeated(owner.addressee()));
	}

}
