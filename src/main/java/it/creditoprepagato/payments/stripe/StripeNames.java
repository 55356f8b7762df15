package it.creditoprepagato.payments.stripe;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.RefundWish;
import it.creditoprepagato.shared.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * What of ours something at Stripe is about, as its metadata say.
 *
 * @param customer who pays
 * @param payment which
 * @param refund of it
 */
record StripeNames(@Nullable UUID customer, @Nullable UUID payment, @Nullable UUID refund) {

	static final String CUSTOMER = "customer";

	static final String PAYMENT = "payment";

	static final String REFUND = "refund";

	/** The payment, if they name one. */
	Optional<RefundWish.Of> target() {
		return (this.customer != null && this.payment != null)
				? Optional.of(new RefundWish.Of(new CustomerId(this.customer), this.payment)) : Optional.empty();
	}

	static Map<String, String> of(Payment payment) {
		return Map.of(CUSTOMER, payment.customer().toString(), PAYMENT, payment.id().toString());
	}

}
