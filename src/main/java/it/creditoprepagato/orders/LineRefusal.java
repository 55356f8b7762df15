package it.creditoprepagato.orders;

import java.util.List;

import it.creditoprepagato.domains.DomainRefusal;
import it.creditoprepagato.pricing.Item;
import it.creditoprepagato.pricing.PriceAnswer;
import it.creditoprepagato.shared.Money;

/** Why a line of an order is not placed. */
public sealed interface LineRefusal {

	/** The refusal in words, in the messages. */
	String messageKey();

	/** What its sentence is about. */
	List<Object> arguments();

	/**
	 * The domain, its suffix or its registry does not allow it.
	 *
	 * @param refusal why, in words
	 */
	record OfDomain(DomainRefusal refusal) implements LineRefusal {

		@Override
		public String messageKey() {
			return this.refusal.messageKey();
		}

		@Override
		public List<Object> arguments() {
			return this.refusal.arguments();
		}

	}

	/**
	 * The suffix is not on the customer's list, and what has no price is not sold.
	 *
	 * @param item what was asked for
	 */
	record UnsupportedTld(Item item) implements LineRefusal {

		@Override
		public String messageKey() {
			return "orders.refusal.no-price";
		}

		@Override
		public List<Object> arguments() {
			return List.of(this.item.tld().value());
		}

	}

	/**
	 * The list does not have the operation for this term.
	 *
	 * @param answer what it has
	 */
	record UnsupportedTerm(PriceAnswer.UnsupportedTerm answer) implements LineRefusal {

		@Override
		public String messageKey() {
			return "orders.refusal.no-price";
		}

		@Override
		public List<Object> arguments() {
			return List.of(this.answer.item().tld().value());
		}

	}

	/**
	 * It costs something else than the customer was told.
	 *
	 * @param price what it costs
	 */
	record PriceChanged(Money price) implements LineRefusal {

		@Override
		public String messageKey() {
			return "orders.refusal.price-changed";
		}

		@Override
		public List<Object> arguments() {
			return List.of(this.price);
		}

	}

	/**
	 * The credit did not reach this far.
	 *
	 * @param missing what a top-up would have to bring for this line
	 */
	record NotCovered(Money missing) implements LineRefusal {

		@Override
		public String messageKey() {
			return "orders.refusal.not-covered";
		}

		@Override
		public List<Object> arguments() {
			return List.of(this.missing);
		}

		static NotCovered of(Money price, Money available) {
			return new NotCovered(price.isLessThan(available) ? Money.ZERO : price.minus(available));
		}

	}

}
