package it.creditoprepagato.launch.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import it.creditoprepagato.ledger.Carry;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.LedgerHistory;
import it.creditoprepagato.ledger.Posted;
import it.creditoprepagato.ledger.Posting;
import it.creditoprepagato.payments.Due;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentHistory;
import it.creditoprepagato.payments.PaymentPurpose;
import it.creditoprepagato.prepaid.OrderNumber;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;
import it.creditoprepagato.tax.Tax;
import it.creditoprepagato.tax.TaxAssessment;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Credit that was bought long ago, by bank transfer. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PastCredit {

	private final PaymentHistory payments;

	private final LedgerHistory ledger;

	private final Tax tax;

	PastCredit(PaymentHistory payments, LedgerHistory ledger, Tax tax) {
		this.payments = payments;
		this.ledger = ledger;
		this.tax = tax;
	}

	/** The transfer that paid for it; the customers of the demonstration are Italian. */
	Payment paid(DemoCustomer who, PaymentPurpose purpose, Instant at, Money net) {
		TaxAssessment assessed = this.tax.assess(who.customer().id(), net, at);
		return this.payments.adopt(who.customer().id(), purpose, new Due(net, assessed.vat(), assessed.rate()), at,
				who.actor());
	}

	void entry(DemoCustomer who, OrderNumber plan, Payment paid) {
		write(paid, posting(who, EntryKind.ENTRY_TOP_UP, plan, paid));
	}

	void topUp(DemoCustomer who, OrderNumber plan, Payment paid) {
		write(paid, posting(who, EntryKind.TOP_UP, plan, paid));
	}

	/** The entry top-up of an upgrade. */
	void upgrade(DemoCustomer who, OrderNumber from, Subscription to, Payment paid) {
		Posting entry = posting(who, EntryKind.ENTRY_TOP_UP, to.orderNumber(), paid);
		this.ledger.carry(paid.customer(), to.activatedAt(),
				new Carry(from.toString(), to.orderNumber().toString(), entry));
	}

	private void write(Payment paid, Posting posting) {
		if (!(this.ledger.write(paid.customer(), paid.requestedAt(), List.of(posting)) instanceof Posted)) {
			throw new IllegalStateException("Credit was refused: " + posting);
		}
	}

	private static Posting posting(DemoCustomer who, EntryKind kind, OrderNumber plan, Payment paid) {
		return new Posting(kind, paid.due().net(), Reference.to("payment", paid.id()),
				new IdempotencyKey("top-up:" + paid.id()), who.actor(), new Posting.Details(plan.toString(),
						paid.reference(), Map.of("method", paid.terms().method().name()), null));
	}

}
