package it.creditoprepagato.orders;

import java.util.ArrayList;
import java.util.List;

import it.creditoprepagato.ledger.Credit;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.shared.Money;

/**
 * What wishes would cost on the plan in force.
 *
 * @param subscription the plan in force
 * @param lines for each wish {@link LineOutcome.Quoted} or {@link LineOutcome.Refused}
 * @param credit what the customer has now
 */
public record Quote(Subscription subscription, List<LineOutcome> lines, Credit credit) {

	public Quote {
		lines = List.copyOf(lines);
	}

	public Money total() {
		return prices().stream().reduce(Money.ZERO, Money::plus);
	}

	public Money availableAfter() {
		return this.credit.available().minus(total());
	}

	/** What a top-up would have to bring. */
	public Money missing() {
		return availableAfter().isNegative() ? availableAfter().negated() : Money.ZERO;
	}

	/** How many lines the credit covers, counted from the first that can be placed. */
	public int covered() {
		Money left = this.credit.available();
		int covered = 0;
		for (Money price : prices()) {
			left = left.minus(price);
			if (left.isNegative()) {
				return covered;
			}
			covered++;
		}
		return covered;
	}

	/** What the lines cost that the credit covers. */
	public Money coveredTotal() {
		return prices().subList(0, covered()).stream().reduce(Money.ZERO, Money::plus);
	}

	/** What is left when only those are ordered. */
	public Money availableAfterCovered() {
		return this.credit.available().minus(coveredTotal());
	}

	private List<Money> prices() {
		List<Money> prices = new ArrayList<>();
		for (LineOutcome line : this.lines) {
			if (line instanceof LineOutcome.Quoted quoted) {
				prices.add(quoted.price().amount());
			}
		}
		return prices;
	}

}
