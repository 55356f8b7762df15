package it.creditoprepagato.orders;

import it.creditoprepagato.domains.DomainRefusal;
import it.creditoprepagato.pricing.Item;
import it.creditoprepagato.pricing.PriceAnswer;
import it.creditoprepagato.shared.Money;

/** Why a line of an order is not placed. */
public sealed interface LineRefusal {

	/**
	 * The domain, its suffix or its registry does not allow it.
	 *
	 * @param refusal why, in words
	 */
	record OfDomain(DomainRefusal refusal) implements LineRefusal {
	}

	/**
	 * The suffix is not on the customer's list, and what has no price is not sold.
	 *
	 * @param item what was asked for
	 */
	record UnsupportedTld(Item item) implements LineRefusal {
	}

	/**
	 * The list does not have the operation for this term.
	 *
	 * @param answer what it has
	 */
	record UnsupportedTerm(PriceAnswer.UnsupportedTerm answer) implements LineRefusal {
	}

	/**
	 * It costs something else than the customer was told.
	 *
	 * @param price what it costs
	 */
	record PriceChanged(Money price) implements LineRefusal {
	}

	/**
	 * The credit did not reach this far.
	 *
	 * @param missing what a top-up would have to bring for this line
	 */
	record NotCovered(Money missing) implements LineRefusal {

		static NotCovered of(Money price, Money available) {
			return new NotCovered(price.isLessThan(available) ? Money.ZERO : price.minus(available));
		}

	}

}
