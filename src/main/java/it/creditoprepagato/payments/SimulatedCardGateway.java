package it.creditoprepagato.payments;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Card payments that move no real money: a page of this application with a button for
 * every outcome.
 */
@Component
@ConditionalOnBooleanProperty("credito.payments.simulated-card")
public class SimulatedCardGateway implements CardGateway {

	/** As its notifications are signed. */
	public static final String NAME = "simulated";

	/** Where its page is, without the payment's id. */
	public static final String PATH = "/pagamento-simulato";

	SimulatedCardGateway() {
	}

	@Override
	public String payUrl(Payment payment) {
		return PATH + "/" + payment.id();
	}

	@Override
	public RefundAnswer refund(CardRefund refund) {
		return new RefundAnswer.Done(NAME + "-" + refund.id());
	}

}
