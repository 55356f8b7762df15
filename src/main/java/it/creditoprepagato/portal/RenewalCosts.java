package it.creditoprepagato.portal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import it.creditoprepagato.domains.DueRenewals;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;
import it.creditoprepagato.web.Formats;

/** What the renewals of the next year cost on the customer's own list. */
@Component
class RenewalCosts {

	/** How soon is soon. */
	static final int SOON_DAYS = 60;

	private static final int MONTHS = 12;

	private final DueRenewals renewals;

	private final Formats formats;

	RenewalCosts(DueRenewals renewals, Formats formats) {
		this.renewals = renewals;
		this.formats = formats;
	}

	/**
	 * Of this month and the eleven after it, and of what is late.
	 * @param costs of a renewal, by suffix
	 */
	Year ofNextYear(CustomerId customer, Map<Tld, Money> costs) {
		LocalDate today = this.formats.today();
		List<DueRenewals.Due> due = this.renewals.until(customer,
				YearMonth.from(today).plusMonths(MONTHS - 1).atEndOfMonth());
		return new Year(today, due, costs);
	}

	/**
	 * Renewals by the day.
	 *
	 * @param today the first day
	 * @param due how many, when; before the first day those that are late
	 * @param costs of one, by suffix
	 */
	record Year(LocalDate today, List<DueRenewals.Due> due, Map<Tld, Money> costs) {

		/** Those of so many days, today's too. */
		Sum within(int days) {
			return sum((day) -> !day.isBefore(this.today) && !day.isAfter(this.today.plusDays(days)));
		}

		/** Those that are late. */
		Sum late() {
			return sum((day) -> day.isBefore(this.today));
		}

		private Sum sum(Predicate<LocalDate> when) {
			List<DueRenewals.Due> chosen = this.due.stream().filter((one) -> when.test(one.day())).toList();
			long cents = chosen.stream()
				.mapToLong((one) -> one.domains() * this.costs.getOrDefault(one.tld(), Money.ZERO).cents())
				.sum();
			return new Sum(chosen.stream().mapToLong(DueRenewals.Due::domains).sum(), Money.cents(cents));
		}

	}

	/**
	 * Renewals of some days.
	 *
	 * @param domains how many
	 * @param cost what they cost together, for a year each
	 */
	record Sum(long domains, Money cost) {
	}

}
