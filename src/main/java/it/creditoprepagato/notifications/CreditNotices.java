package it.creditoprepagato.notifications;

import java.time.LocalDate;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import it.creditoprepagato.foresight.Forecasts;
import it.creditoprepagato.foresight.Scope;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

/**
 * Tells a customer when its credit falls below what it wants to have, or below what the
 * next 30 days take that is renewed by itself; once, until the credit has been enough
 * again.
 */
@Component
@Order(3)
@Transactional(propagation = Propagation.MANDATORY)
class CreditNotices implements DailyNotice {

	private static final int DAYS = 30;

	private final CreditWatch watch;

	private final Forecasts forecasts;

	private final Ledger ledger;

	private final CustomerPost post;

	CreditNotices(CreditWatch watch, Forecasts forecasts, Ledger ledger, CustomerPost post) {
		this.watch = watch;
		this.forecasts = forecasts;
		this.ledger = ledger;
		this.post = post;
	}

	@Override
	public void tell(CustomerId customer, LocalDate today) {
		Money needed = this.forecasts.needed(customer, Scope.AUTOMATIC, today.plusDays(DAYS));
		Letter.LowCredit letter = new Letter.LowCredit(this.ledger.balance(customer).available().cents(),
				this.watch.threshold(customer).map(Money::cents).orElse(null), needed.cents());
		boolean low = letter.isBelowThreshold() || letter.isBelowNeeds();
		if (this.watch.isNews(customer, low ? CreditWatch.Level.LOW : CreditWatch.Level.ENOUGH)) {
			this.post.post(customer, "low-credit:" + today, letter);
		}
	}

}
