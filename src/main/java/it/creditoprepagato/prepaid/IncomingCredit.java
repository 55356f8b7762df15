package it.creditoprepagato.prepaid;

import java.util.Map;

import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.Posting;
import it.creditoprepagato.payments.ExcessReceived;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentSettled;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Credit on its way to the account.
 *
 * @param payment that brings it
 * @param amount net
 * @param key names the one effect that it has
 * @param actor who settled it
 */
record IncomingCredit(Payment payment, Money amount, IdempotencyKey key, Actor actor) {

	static IncomingCredit of(PaymentSettled settled) {
		return new IncomingCredit(settled.payment(), settled.credit(),
				new IdempotencyKey("top-up:" + settled.payment().id()), settled.actor());
	}

	static IncomingCredit of(ExcessReceived excess) {
		return new IncomingCredit(excess.payment(), excess.credit(),
				new IdempotencyKey("excess:" + excess.transfer().id()), excess.actor());
	}

	Posting posting(EntryKind kind, @Nullable Subscription plan) {
		String number = (plan != null) ? plan.orderNumber().toString() : null;
		return new Posting(kind, this.amount, Reference.to("payment", this.payment.id()), this.key, this.actor,
				new Posting.Details(number, this.payment.reference(),
						Map.of("method", this.payment.terms().method().name()), null));
	}

}
