package it.creditoprepagato.pricing;

import java.util.Comparator;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.Tld;

/**
 * What is asked for or listed: an operation under a TLD for a term. It may be asked for
 * any term; a list answers for those that it has.
 *
 * @param tld the suffix
 * @param operation what is done
 * @param years the whole term
 */
public record Item(Tld tld, Operation operation, int years) implements Comparable<Item> {

	private static final Comparator<Item> ORDER = Comparator.comparing(Item::tld)
		.thenComparing(Item::operation)
		.thenComparingInt(Item::years);

	@Override
	public int compareTo(Item other) {
		return ORDER.compare(this, other);
	}

	/** The operation's name, for whoever only passes it on. */
	public String operationName() {
		return this.operation.name();
	}

	/** {@code it RENEW 1}. */
	@Override
	public String toString() {
		return this.tld + " " + this.operation + " " + this.years;
	}

}
