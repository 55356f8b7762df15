package it.creditoprepagato.foresight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import it.creditoprepagato.catalog.ExpiryCalendar;
import it.creditoprepagato.domains.RenewalCandidates;
import it.creditoprepagato.ledger.Credit;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.PriceBook;
import it.creditoprepagato.pricing.RenewalPrices;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

/**
 * Foresees renewals, from the day on which each domain is renewed by itself, or from the
 * last one on which its registry can be told for those that are not; at the prices that
 * apply then (R9), net (R8).
 */
@Service
@Transactional(readOnly = true)
public class Forecasts {

	/** The most months that can be foreseen. */
	public static final int MOST_MONTHS = 24;

	private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

	/** Enough for everything. */
	private static final Money ENDLESS = Money.cents(1_000_000_000_000L);

	private final RenewalCandidates domains;

	private final Candidates candidates;

	private final PriceBook prices;

	private final PrepaidPlans plans;

	private final Clock clock;

	Forecasts(RenewalCandidates domains, Candidates candidates, PriceBook prices, PrepaidPlans plans, Clock clock) {
		this.domains = domains;
		this.candidates = candidates;
		this.prices = prices;
		this.plans = plans;
		this.clock = clock;
	}

	/** The last of twelve months. */
	public static LocalDate aYearFrom(LocalDate today) {
		return today.plusYears(1).minusDays(1);
	}

	/**
	 * What a customer's forecasts are made of.
	 * @param plan in force, whose list applies; without one there are no prices
	 */
	public Basis basis(CustomerId customer, @Nullable Plan plan) {
		RenewalPrices list = (plan != null) ? this.prices.renewalsToCome(List.of(plan)).getFirst()
				: new RenewalPrices(Map.of());
		return new Basis(this.domains.of(customer), list);
	}

	/**
	 * What comes up to a day.
	 * @param credit what the customer has
	 * @throws IllegalArgumentException for a day that is past, or more than 24 months
	 * away
	 */
	public Forecast of(Basis basis, Credit credit, Scope scope, LocalDate last) {
		LocalDate today = ExpiryCalendar.today(this.clock);
		if (last.isBefore(today) || last.isAfter(today.plusMonths(MOST_MONTHS))) {
			throw new IllegalArgumentException("Not to be foreseen: " + last);
		}
		List<Candidate> due = this.candidates.of(basis.domains(), scope);
		Course.Prices list = on(basis.prices());
		Money available = credit.available();
		List<ForeseenRenewal> demand = Course.of(due, today, last, list, ENDLESS);
		List<ForeseenRenewal> renewals = Course.of(due, today, last, list,
				available.isNegative() ? Money.ZERO : available);
		return new Forecast(scope, today, last, available, renewals, demand);
	}

	/** What all renewals up to a day cost; nothing without a plan. */
	public Money needed(CustomerId customer, Scope scope, LocalDate last) {
		return this.plans.inForce(customer)
			.map((subscription) -> of(basis(customer, subscription.plan()), Credit.NONE, scope, last))
			.map((forecast) -> forecast.neededUntil(last))
			.orElse(Money.ZERO);
	}

	/** Renewals are made in the early morning; today's at the prices of now. */
	Course.Prices on(RenewalPrices list) {
		Instant now = this.clock.instant();
		return (tld, day) -> {
			Instant morning = day.atTime(LocalTime.of(4, 0)).atZone(ITALY).toInstant();
			return list.at(tld, morning.isBefore(now) ? now : morning);
		};
	}

}
