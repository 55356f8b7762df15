package it.creditoprepagato.orders;

import java.util.List;

import it.creditoprepagato.ledger.Credit;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Refusal;

/** What became of an order. */
public sealed interface Placement {

	/**
	 * At least one line is under way.
	 *
	 * @param order the order's number
	 * @param lines what became of each wish, in their order
	 * @param credit what the customer has now
	 */
	record Placed(long order, List<LineOutcome> lines, Credit credit) implements Placement {

		/** What the lines under way cost. */
		public Money total() {
			return this.lines.stream()
				.map((line) -> (line instanceof LineOutcome.Placed placed) ? placed.operation().price() : Money.ZERO)
				.reduce(Money.ZERO, Money::plus);
		}

	}

	/**
	 * No line could be placed, whatever the credit.
	 *
	 * @param lines why, for each wish
	 */
	record NothingPlaced(List<LineOutcome> lines) implements Placement, Refusal {
	}

	/**
	 * The credit does not cover what was asked, and nothing was done.
	 *
	 * @param missing what a top-up would have to bring
	 * @param available what there is
	 * @param lines what each wish would have been
	 */
	record InsufficientCredit(Money missing, Money available, List<LineOutcome> lines) implements Placement, Refusal {
	}

	/**
	 * A debt must be paid first.
	 *
	 * @param debt how much
	 */
	record AccountFrozen(Money debt) implements Placement, Refusal {
	}

	/** Without a plan there is no list to buy from. */
	record NoPlan() implements Placement, Refusal {
	}

}
