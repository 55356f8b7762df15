package it.creditoprepagato.prepaid;

import it.creditoprepagato.shared.CustomerId;

/** Knows whose card is not to be charged while nobody can look at it. */
@FunctionalInterface
public interface AutoTopUpBar {

	/** Whether nothing is to be asked for by itself, whatever the customer wants. */
	boolean isBarred(CustomerId customer);

}
