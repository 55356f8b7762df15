package it.creditoprepagato.foresight.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;

import it.creditoprepagato.foresight.Forecast;
import it.creditoprepagato.foresight.ForeseenRenewal;
import it.creditoprepagato.shared.Money;

/**
 * A forecast by the month, one of them with its renewals.
 *
 * @param months in their order
 * @param shown whose renewals are listed; null if there are none
 * @param renewals those listed
 * @param more how many of that month are not
 */
record ForecastMonths(List<Month> months, @Nullable YearMonth shown, List<ForeseenRenewal> renewals, int more) {

	private static final int MOST = 300;

	private static final int SLOT = 40;

	private static final int TALLEST = 100;

	private static final int BASE = 112;

	/**
	 * A month.
	 *
	 * @param month which
	 * @param renewals how many fall due in it
	 * @param covered what those cost that the credit covers
	 * @param uncovered how many it does not cover
	 * @param cost of all of them
	 * @param available at its end
	 */
	record Month(YearMonth month, long renewals, Money covered, long uncovered, Money cost, Money available) {
	}

	/**
	 * A month as it is drawn: below what is covered, above it what is not.
	 *
	 * @param label its short name
	 * @param x where it begins
	 * @param covered how tall the part is that is covered
	 * @param uncovered how tall the other is
	 */
	record Bar(String label, int x, int covered, int uncovered) {

		public int coveredY() {
			return BASE - this.covered;
		}

		public int uncoveredY() {
			return coveredY() - this.uncovered;
		}

	}

	public int width() {
		return SLOT * this.months.size();
	}

	/** From left to right. */
	public List<Bar> bars() {
		DateTimeFormatter label = DateTimeFormatter.ofPattern("MMM", LocaleContextHolder.getLocale());
		long most = Math.max(1, this.months.stream().mapToLong((month) -> month.cost().cents()).max().orElse(1));
		List<Bar> bars = new ArrayList<>();
		for (Month month : this.months) {
			int all = (int) (TALLEST * month.cost().cents() / most);
			int covered = (int) (TALLEST * month.covered().cents() / most);
			bars.add(new Bar(label.format(month.month()), SLOT * bars.size() + 7, covered, all - covered));
		}
		return bars;
	}

	static ForecastMonths of(Forecast forecast, @Nullable YearMonth wanted) {
		List<Month> months = new ArrayList<>();
		Money available = forecast.available();
		YearMonth last = YearMonth.from(forecast.last());
		for (YearMonth month = YearMonth.from(forecast.today()); !month.isAfter(last); month = month.plusMonths(1)) {
			List<ForeseenRenewal> due = in(month, forecast);
			available = due.isEmpty() ? available : due.getLast().availableAfter();
			List<ForeseenRenewal> covered = due.stream().filter(ForeseenRenewal::isCovered).toList();
			months.add(new Month(month, due.size(), cost(covered), due.size() - covered.size(), cost(due), available));
		}
		YearMonth first = months.stream()
			.filter((month) -> month.renewals() > 0)
			.map(Month::month)
			.findFirst()
			.orElse(null);
		YearMonth shown = months.stream()
			.map(Month::month)
			.filter((month) -> month.equals(wanted))
			.findAny()
			.orElse(first);
		List<ForeseenRenewal> listed = (shown != null) ? in(shown, forecast) : List.of();
		return new ForecastMonths(months, shown, listed.subList(0, Math.min(MOST, listed.size())),
				Math.max(0, listed.size() - MOST));
	}

	private static List<ForeseenRenewal> in(YearMonth month, Forecast forecast) {
		return forecast.renewals().stream().filter((one) -> YearMonth.from(one.day()).equals(month)).toList();
	}

	private static Money cost(List<ForeseenRenewal> renewals) {
		return renewals.stream().map(ForeseenRenewal::price).filter(Objects::nonNull).reduce(Money.ZERO, Money::plus);
	}

}
