package it.creditoprepagato.launch.demo;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import it.creditoprepagato.shared.Money;

/**
 * What an agency did and what it paid in for that, so that a given amount is left. It is
 * made from the end: whenever, looking back, there was too much, some of it had just
 * come.
 *
 * @param entry the credit that all began with
 * @param steps what followed, oldest first
 */
record AgencyStatement(Money entry, List<Step> steps) {

	private static final Money MUCH = Money.cents(200_00);

	private static final Money TOP_UP = Money.cents(100_00);

	/**
	 * Makes a statement.
	 * @param deeds oldest first
	 * @param left what there is after the last
	 */
	static AgencyStatement of(List<AgencyDomain.Deed> deeds, Money left) {
		Deque<Step> steps = new ArrayDeque<>();
		Money balance = left;
		for (AgencyDomain.Deed deed : deeds.reversed()) {
			steps.addFirst(new Spent(deed));
			balance = balance.plus(deed.line().price().amount());
			if (!balance.isLessThan(MUCH)) {
				steps.addFirst(new Paid(deed.day(), TOP_UP));
				balance = balance.minus(TOP_UP);
			}
		}
		return new AgencyStatement(balance, new ArrayList<>(steps));
	}

	/** Something that moved money. */
	sealed interface Step {

	}

	/**
	 * Credit came.
	 *
	 * @param day when
	 * @param amount how much
	 */
	record Paid(LocalDate day, Money amount) implements Step {
	}

	/**
	 * Credit was spent.
	 *
	 * @param deed for what
	 */
	record Spent(AgencyDomain.Deed deed) implements Step {
	}

}
