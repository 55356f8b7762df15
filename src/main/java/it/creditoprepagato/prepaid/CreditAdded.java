package it.creditoprepagato.prepaid;

import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money that came stands on the account, in this transaction.
 *
 * @param payment that brought it
 * @param key names this one effect of the payment
 * @param added how much, net
 * @param available what the customer can spend now
 * @param plan what became of the plan that was paid for; null if none was
 */
public record CreditAdded(Payment payment, IdempotencyKey key, Money added, Money available,
		@Nullable PlanOutcome plan) {
}
