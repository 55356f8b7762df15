package it.creditoprepagato.prepaid;

import java.time.Clock;
import java.time.Instant;

import it.creditoprepagato.ledger.Credit;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

import org.springframework.stereotype.Component;

/** Tells when an automatic top-up is due. */
@Component
class AutoTopUpDue {

	private final AutoTopUpRepository autoTopUps;

	private final AutoTopUpNeeds needs;

	private final AutoTopUpBar bar;

	private final Ledger ledger;

	private final Clock clock;

	AutoTopUpDue(AutoTopUpRepository autoTopUps, AutoTopUpNeeds needs, AutoTopUpBar bar, Ledger ledger, Clock clock) {
		this.autoTopUps = autoTopUps;
		this.needs = needs;
		this.bar = bar;
		this.ledger = ledger;
		this.clock = clock;
	}

	/** Whether one is due: to be asked while the account is locked. */
	boolean isDue(CustomerId customer, AutoTopUp auto) {
		Instant now = this.clock.instant();
		AutoTopUp.Terms terms = auto.terms();
		return auto.enabled() && !auto.notBefore().isAfter(now) && !this.bar.isBarred(customer)
				&& this.needs.obstacle(customer, terms.amount()).isEmpty() && isLow(customer, terms.threshold())
				&& !this.autoTopUps.isAnyUnderWay(customer.value())
				&& !terms.ceiling()
					.isLessThan(terms.amount()
						.plus(Money.cents(this.autoTopUps.sumSince(customer.value(), AutoTopUps.month(now)))));
	}

	/** A debt is for the customer to settle, not for its card. */
	private boolean isLow(CustomerId customer, Money threshold) {
		Credit credit = this.ledger.balance(customer);
		return credit.available().isLessThan(threshold) && !credit.debt().isPositive();
	}

}
