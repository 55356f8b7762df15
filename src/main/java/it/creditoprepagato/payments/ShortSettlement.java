package it.creditoprepagato.payments;

import it.creditoprepagato.shared.Money;

/**
 * Says whether less than was asked for may be settled; answered by whoever credits it.
 */
public interface ShortSettlement {

	/** Whether what came is enough for the payment's purpose. */
	boolean isEnough(Payment payment, Money received);

}
