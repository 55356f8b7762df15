package it.creditoprepagato.pricing;

import java.util.List;

import it.creditoprepagato.shared.Refusal;
import it.creditoprepagato.shared.Tld;

/** The answer to a {@link PriceRequest}: a {@link Price}, or why there is none. */
public sealed interface PriceAnswer
		permits Price, PriceAnswer.UnsupportedTld, PriceAnswer.UnsupportedTerm, PriceAnswer.PriceChanged {

	/**
	 * The plan's list has nothing under this TLD.
	 *
	 * @param tld the one asked for
	 */
	record UnsupportedTld(Tld tld) implements PriceAnswer, Refusal {
	}

	/**
	 * The list has the TLD, but not this operation for this term.
	 *
	 * @param item what was asked for
	 * @param offered the terms listed for the operation, in years, rising; empty if none
	 * is
	 */
	record UnsupportedTerm(Item item, List<Integer> offered) implements PriceAnswer, Refusal {
	}

	/**
	 * It costs something else than was shown or expected.
	 *
	 * @param current what it costs now
	 */
	record PriceChanged(Price current) implements PriceAnswer, Refusal {
	}

}
