package it.creditoprepagato.payments;

import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks the card gateway for a refund, with no transaction open, and notes the answer.
 * Asked again, a gateway tells how the one refund stands.
 */
@Component
class CardRefundRun {

	private static final Actor JOB = Actor.system("card-refund");

	private final Refunds refunds;

	private final ObjectProvider<CardGateway> gateway;

	private final Effect effect;

	CardRefundRun(Refunds refunds, ObjectProvider<CardGateway> gateway, Effect effect) {
		this.refunds = refunds;
		this.gateway = gateway;
		this.effect = effect;
	}

	/** Whether the gateway has the refund and has not ended it: to be asked again. */
	boolean isAwaited(CustomerId customer, UUID id) {
		Optional<Refund> asked = this.refunds.underWay(customer, id);
		return asked.isPresent() && isAwaited(asked.get());
	}

	private boolean isAwaited(Refund refund) {
		RefundAnswer answer = this.gateway.getObject()
			.refund(new CardRefund(refund.payment(), refund.id(), refund.amount().gross()));
		note(refund, answer);
		return answer instanceof RefundAnswer.Pending;
	}

	private void note(Refund refund, RefundAnswer answer) {
		CustomerId customer = refund.payment().customer();
		this.effect.run(customer, () -> switch (answer) {
			case RefundAnswer.Done(String reference) -> this.refunds.complete(customer, refund.id(), reference, JOB);
			case RefundAnswer.Pending(String reference) -> this.refunds.accepted(customer, refund.id(), reference);
			case RefundAnswer.Refused(String reason) -> this.refunds.refuse(customer, refund.id(), reason, JOB);
		});
	}

}
