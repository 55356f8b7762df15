package it.creditoprepagato.registrar;

import java.util.function.Supplier;

import it.creditoprepagato.shared.CustomerId;

/**
 * The transaction that an outcome is recorded and told in. A module that settles there
 * implements this to queue by customer; without one it is a plain transaction.
 */
public interface OutcomeTransaction {

	/** Runs the work in one transaction and commits it. */
	<T> T run(CustomerId customer, Supplier<T> work);

}
