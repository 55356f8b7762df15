package it.creditoprepagato.payments;

import java.util.Optional;

import it.creditoprepagato.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What payments are to whoever credits them; answered there, since nobody else knows
 * plans.
 */
public interface PaymentMeaning {

	/** What the payment gives, or gave if it has settled. */
	Gain gain(Payment payment);

	/**
	 * What settling the payment with this credit would give.
	 * @return empty if it is too little for the payment's purpose
	 */
	Optional<Gain> gainBy(Payment payment, Money credit);

	/**
	 * What money gives.
	 *
	 * @param credit net
	 * @param plan the name of the plan that comes into force; none for plain credit
	 */
	record Gain(Money credit, @Nullable String plan) {
	}

}
