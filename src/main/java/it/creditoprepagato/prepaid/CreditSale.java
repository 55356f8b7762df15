package it.creditoprepagato.prepaid;

import java.time.Instant;
import java.util.Optional;

import it.creditoprepagato.ledger.Credit;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.payments.Due;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.payments.PaymentPurpose;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.prepaid.PurchaseOutcome.AmountOutOfRange;
import it.creditoprepagato.prepaid.PurchaseOutcome.MethodUnavailable;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.shared.BasisPoints;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.tax.Tax;
import it.creditoprepagato.tax.TaxAssessment;

import org.springframework.stereotype.Component;

/** What top-ups and plans have in common: limits, VAT, the request for money. */
@Component
class CreditSale {

	private final Payments payments;

	private final Ledger ledger;

	private final Tax tax;

	private final TopUpLimits limits;

	CreditSale(Payments payments, Ledger ledger, Tax tax, TopUpLimits limits) {
		this.payments = payments;
		this.ledger = ledger;
		this.tax = tax;
		this.limits = limits;
	}

	Optional<PurchaseOutcome> refusal(Money amount) {
		return this.limits.admit(amount) ? Optional.empty()
				: Optional.of(new AmountOutOfRange(this.limits.minimum(), this.limits.maximum()));
	}

	Optional<PurchaseOutcome> refusal(PaymentMethod method) {
		return this.payments.accepts(method) ? Optional.empty() : Optional.of(new MethodUnavailable());
	}

	Payment request(BuyCredit wish, PaymentPurpose purpose, Instant at) {
		Due due = due(this.tax.assess(wish.customer(), wish.amount(), at));
		return this.payments.request(wish.customer(), new Payment.Terms(purpose, wish.method(), due), wish.actor());
	}

	private static Due due(TaxAssessment tax) {
		boolean paysVat = !tax.payable().equals(tax.net());
		return new Due(tax.net(), tax.vat(), paysVat ? tax.rate() : BasisPoints.percent(0));
	}

	UpgradePreview preview(CustomerId customer, Plan plan, Money entry) {
		Credit credit = this.ledger.balance(customer);
		return new UpgradePreview(plan, credit.balance(), entry, credit.held());
	}

}
