package it.creditoprepagato.launch.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import it.creditoprepagato.orders.PastOrder;
import it.creditoprepagato.shared.Money;

/** What a large agency orders and pays in, week by week. */
final class EliteWeeks {

	/** The first entry top-up. */
	static final Money ENTRY = Money.cents(500_00);

	/** The largest top-up. */
	static final Money MOST = Money.cents(10_000_00);

	private static final int WEEKS_A_QUARTER = 13;

	private static final long ROUND_CENTS = 100_00;

	/** Entry top-ups, carries and the last top-up. */
	private static final int OTHER_ENTRIES = 5;

	private final LocalDate begin;

	private final int weeks;

	private final List<EliteDomain> domains;

	/**
	 * Every entry that is no order stands for a registration that came a year later, so
	 * that all together are ten for each domain.
	 */
	EliteWeeks(LocalDate begin, int weeks) {
		this.begin = begin;
		this.weeks = weeks;
		this.domains = EliteDomain.all(weeks / WEEKS_A_QUARTER + OTHER_ENTRIES);
	}

	List<PastOrder.Line> lines(int week, DemoPrices prices) {
		return this.domains.stream()
			.filter((domain) -> domain.isDue(week))
			.map((domain) -> domain.line(week, this.begin, prices))
			.toList();
	}

	/** What comes in that week: for a quarter to come, and in the last one for more. */
	List<Money> topUps(int week, DemoPrices prices) {
		List<Money> amounts = new ArrayList<>();
		if (week % WEEKS_A_QUARTER == 0) {
			amounts.add(rounded(IntStream.range(week, Math.min(week + WEEKS_A_QUARTER, this.weeks))
				.mapToObj((due) -> lines(due, prices))
				.flatMap(List::stream)
				.map((line) -> line.price().amount())
				.reduce(Money.ZERO, Money::plus)));
		}
		if (week == this.weeks - 1) {
			amounts.add(MOST);
		}
		return amounts;
	}

	private static Money rounded(Money amount) {
		return Money.cents((amount.cents() / ROUND_CENTS + 1) * ROUND_CENTS);
	}

	List<DemoDomain> standing() {
		return this.domains.stream().map((domain) -> domain.standing(this.weeks, this.begin)).toList();
	}

}
