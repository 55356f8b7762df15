package it.creditoprepagato.orders;

import java.time.LocalDate;

import it.creditoprepagato.catalog.BrokenRule;
import it.creditoprepagato.pricing.Item;
import it.creditoprepagato.shared.Money;

/** Why a line of an order is not placed. */
public sealed interface LineRefusal {

	/** The customer holds no such domain. */
	record NotHeld() implements LineRefusal {
	}

	/**
	 * The domain's expiry is not the one that the customer saw.
	 *
	 * @param currentExpiry the one that it is
	 */
	record ExpiryChanged(LocalDate currentExpiry) implements LineRefusal {
	}

	/** Something is being done to this domain already. */
	record OperationInProgress() implements LineRefusal {
	}

	/**
	 * A rule of the suffix, or the domain's state, does not allow it.
	 *
	 * @param rule which, in words
	 */
	record RuleBroken(BrokenRule rule) implements LineRefusal {
	}

	/** The suffix is not on the customer's list. */
	record UnsupportedTld() implements LineRefusal {
	}

	/**
	 * The list does not have the operation for this term.
	 *
	 * @param item what was asked for
	 */
	record UnsupportedTerm(Item item) implements LineRefusal {
	}

	/**
	 * It costs something else than the customer was told.
	 *
	 * @param price what it costs
	 */
	record PriceChanged(Money price) implements LineRefusal {
	}

	/** Somebody holds the name. */
	record DomainTaken() implements LineRefusal {
	}

	/** The registry sells the name at a price of its own, which no list has. */
	record PremiumDomain() implements LineRefusal {
	}

	/**
	 * The credit did not reach this far.
	 *
	 * @param missing what a top-up would have to bring for this line
	 */
	record NotCovered(Money missing) implements LineRefusal {
	}

}
