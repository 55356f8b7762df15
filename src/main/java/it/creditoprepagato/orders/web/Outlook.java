package it.creditoprepagato.orders.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.catalog.LifeCycle;
import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.pricing.Price;
import it.creditoprepagato.shared.Money;

/**
 * What lies before a domain.
 *
 * @param dates of its life cycle that are still to come
 * @param steps what can be done, with its price on the own list
 * @param hindrance why it cannot be renewed, in words
 */
record Outlook(List<Day> dates, List<Step> steps, @Nullable String hindrance) {

	/** Whether a renewal for a year can be ordered. */
	public boolean isRenewable() {
		return this.steps.stream().anyMatch((step) -> step.operation() == Operation.RENEW && step.years() == 1);
	}

	/**
	 * A date of the life cycle.
	 *
	 * @param key what it is, in the messages
	 * @param date when
	 */
	record Day(String key, LocalDate date) {

		/** Those still to come; a part of its life that has no days has no end either. */
		static List<Day> upcoming(LifeCycle cycle, LocalDate paidUntil, LocalDate today) {
			List<Day> days = new ArrayList<>();
			days.add(new Day("orders.domain.day.paid", paidUntil));
			if (cycle.graceDays() > 0) {
				days.add(new Day("orders.domain.day.renewable", cycle.graceEnds(paidUntil)));
			}
			if (cycle.redemptionDays() > 0) {
				days.add(new Day("orders.domain.day.restorable", cycle.redemptionEnds(paidUntil)));
			}
			days.add(new Day("orders.domain.day.free", cycle.deleted(paidUntil).plusDays(1)));
			return days.stream().filter((day) -> !day.date().isBefore(today)).toList();
		}

	}

	/**
	 * Something that can be bought for it.
	 *
	 * @param operation what
	 * @param years for how long
	 * @param from the first day on which it can be ordered; null for any
	 * @param until the last day on which it can be ordered
	 * @param expiry the last day paid for afterwards, if that is known
	 * @param price net, on the list of the plan in force
	 */
	record Step(Operation operation, int years, @Nullable LocalDate from, LocalDate until, @Nullable LocalDate expiry,
			Money price) {

		/** A renewal or a restore of a domain that is paid for until then. */
		static Step of(Price price, LifeCycle cycle, LocalDate paidUntil) {
			int years = price.item().years();
			LocalDate grace = cycle.graceEnds(paidUntil);
			return (price.item().operation() == Operation.RENEW)
					? new Step(Operation.RENEW, years, null, grace, paidUntil.plusYears(years), price.amount())
					: new Step(Operation.RESTORE, years, grace.plusDays(1), cycle.redemptionEnds(paidUntil), null,
							price.amount());
		}

	}

}
