package it.creditoprepagato.prepaid;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Component;

import it.creditoprepagato.ledger.Credit;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.payments.Due;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentPurpose;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.prepaid.PurchaseOutcome.AmountOutOfRange;
import it.creditoprepagato.prepaid.PurchaseOutcome.MethodUnavailable;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.tax.Tax;
import it.creditoprepagato.tax.TaxAssessment;

/** What top-ups and plans have in common: limits, VAT, the request for money. */
@Component
class CreditSale {

	private final Payments payments;

	private final Ledger ledger;

	private final Tax tax;

	private final TopUpLimits limits;

	private final Clock clock;

	CreditSale(Payments payments, Ledger ledger, Tax tax, TopUpLimits limits, Clock clock) {
		this.payments = payments;
		this.ledger = ledger;
		this.tax = tax;
		this.limits = limits;
		this.clock = clock;
	}

	Optional<PurchaseOutcome> refusal(BuyCredit wish) {
		if (!this.limits.admit(wish.amount())) {
			return Optional.of(new AmountOutOfRange(this.limits.minimum(), this.limits.maximum()));
		}
		return this.payments.accepts(wish.method()) ? Optional.empty() : Optional.of(new MethodUnavailable());
	}

	Payment request(BuyCredit wish, PaymentPurpose purpose) {
		TaxAssessment tax = this.tax.assess(wish.customer(), wish.amount(), this.clock.instant());
		Due due = new Due(tax.net(), tax.vat(), tax.payable());
		return this.payments.request(wish.customer(), new Payment.Terms(purpose, wish.method(), due), wish.actor());
	}

	UpgradePreview preview(CustomerId customer, Plan plan, Money entry) {
		Credit credit = this.ledger.balance(customer);
		return new UpgradePreview(plan, credit.balance(), entry, credit.held());
	}

}
