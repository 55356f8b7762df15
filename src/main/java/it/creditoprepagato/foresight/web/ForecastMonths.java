package it.creditoprepagato.foresight.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.foresight.Forecast;
import it.creditoprepagato.foresight.ForeseenRenewal;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.web.MonthChart;

/**
 * A forecast by the month, one of them with its renewals.
 *
 * @param months in their order
 * @param chart the credit at the end of each
 * @param shown whose renewals are listed; null if there are none
 * @param renewals those listed
 * @param more how many of that month are not
 */
record ForecastMonths(List<Month> months, MonthChart chart, @Nullable YearMonth shown, List<ForeseenRenewal> renewals,
		int more) {

	private static final int MOST = 300;

	/**
	 * A month.
	 *
	 * @param month which
	 * @param renewals how many fall due in it
	 * @param cost of all of them
	 * @param uncovered how many the credit does not cover
	 * @param available at its end
	 */
	record Month(YearMonth month, long renewals, Money cost, long uncovered, Money available) {
	}

	static ForecastMonths of(Forecast forecast, @Nullable YearMonth wanted, Locale locale) {
		List<Month> months = new ArrayList<>();
		Money available = forecast.available();
		YearMonth last = YearMonth.from(forecast.last());
		for (YearMonth month = YearMonth.from(forecast.today()); !month.isAfter(last); month = month.plusMonths(1)) {
			List<ForeseenRenewal> due = in(month, forecast);
			available = due.isEmpty() ? available : due.getLast().availableAfter();
			months.add(new Month(month, due.size(), cost(due), due.stream().filter((one) -> !one.isCovered()).count(),
					available));
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
		return new ForecastMonths(months, chart(months, locale), shown,
				listed.subList(0, Math.min(MOST, listed.size())), Math.max(0, listed.size() - MOST));
	}

	private static List<ForeseenRenewal> in(YearMonth month, Forecast forecast) {
		return forecast.renewals().stream().filter((one) -> YearMonth.from(one.day()).equals(month)).toList();
	}

	private static Money cost(List<ForeseenRenewal> renewals) {
		return renewals.stream().map(ForeseenRenewal::price).filter(Objects::nonNull).reduce(Money.ZERO, Money::plus);
	}

	private static MonthChart chart(List<Month> months, Locale locale) {
		return MonthChart.of(
				months.stream().map((month) -> new MonthChart.Amount(month.month(), month.available())).toList(),
				locale);
	}

}
