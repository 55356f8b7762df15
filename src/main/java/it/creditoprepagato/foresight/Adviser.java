package it.creditoprepagato.foresight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import it.creditoprepagato.domains.RenewalCandidates;
import it.creditoprepagato.ledger.Credit;
import it.creditoprepagato.orders.DomainOperation;
import it.creditoprepagato.orders.Orders;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.pricing.EntryAmounts;
import it.creditoprepagato.pricing.Item;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Price;
import it.creditoprepagato.pricing.PriceAnswer;
import it.creditoprepagato.pricing.PriceBook;
import it.creditoprepagato.pricing.PriceRequest;
import it.creditoprepagato.pricing.RenewalPrices;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

/**
 * Says what each higher plan would have cost a customer and will cost it: exact to the
 * cent, by the customer's own operations and renewals and the lists that apply. What
 * another list does not have is counted at the own price.
 */
@Service
@Transactional(readOnly = true)
public class Adviser {

	private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

	private static final int YEARS = 10;

	private final Forecasts forecasts;

	private final RenewalCandidates domains;

	private final PriceBook prices;

	private final Orders orders;

	private final Clock clock;

	Adviser(Forecasts forecasts, RenewalCandidates domains, PriceBook prices, Orders orders, Clock clock) {
		this.forecasts = forecasts;
		this.domains = domains;
		this.prices = prices;
		this.orders = orders;
		this.clock = clock;
	}

	/**
	 * For each plan that can be bought, the lowest first; none for who has the highest.
	 * @param onSale the entry top-ups of today
	 */
	public List<Advice> of(CustomerId customer, Subscription subscription, EntryAmounts onSale) {
		List<Plan> higher = above(subscription.plan(), onSale.edition());
		if (higher.isEmpty()) {
			return List.of();
		}
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ITALY);
		List<RenewalPrices> lists = this.prices
			.renewalsToCome(Stream.concat(Stream.of(subscription.plan()), higher.stream()).toList());
		List<ForeseenRenewal> renewals = this.forecasts
			.of(new Basis(this.domains.of(customer), lists.getFirst()), Credit.NONE, Scope.ALL,
					Forecasts.aYearFrom(today))
			.demand();
		List<Advice.Compared> past = past(customer, higher, today.minusYears(1));
		List<Advice> advice = new ArrayList<>();
		for (int at = 0; at < higher.size(); at++) {
			Plan plan = higher.get(at);
			advice.add(
					advice(plan, onSale.of(plan.tier()), renewals, this.forecasts.on(lists.get(at + 1)), past.get(at)));
		}
		return advice;
	}

	private static List<Plan> above(Plan plan, int edition) {
		List<Plan> higher = new ArrayList<>();
		for (Tier tier : Tier.values()) {
			if (tier.isAbove(plan.tier()) || tier == plan.tier() && edition > plan.edition()) {
				higher.add(new Plan(tier, edition));
			}
		}
		return higher;
	}

	private static Advice advice(Plan plan, Money entry, List<ForeseenRenewal> renewals, Course.Prices list,
			Advice.Compared past) {
		Money now = Money.ZERO;
		Money there = Money.ZERO;
		for (ForeseenRenewal renewal : renewals) {
			now = now.plus(own(renewal));
			there = there.plus(there(renewal, list));
		}
		return new Advice(plan, entry, new Advice.Compared(now, there), past,
				paysOn(entry, renewals, list, now.minus(there)));
	}

	/** For each plan, what was paid since a day and what it would have cost. */
	private List<Advice.Compared> past(CustomerId customer, List<Plan> plans, LocalDate since) {
		List<DomainOperation> past = this.orders.completed(customer, since.atStartOfDay(ITALY).toInstant());
		List<PriceAnswer> answers = this.prices.prices(plans.stream()
			.flatMap((plan) -> past.stream().map((operation) -> PriceRequest.of(plan, item(operation))))
			.toList());
		return IntStream.range(0, plans.size())
			.mapToObj((at) -> compared(past, answers.subList(at * past.size(), (at + 1) * past.size())))
			.toList();
	}

	private static Advice.Compared compared(List<DomainOperation> past, List<PriceAnswer> answers) {
		Money paid = Money.ZERO;
		Money there = Money.ZERO;
		for (int at = 0; at < past.size(); at++) {
			paid = paid.plus(past.get(at).price());
			there = there.plus((answers.get(at) instanceof Price price) ? price.amount() : past.get(at).price());
		}
		return new Advice.Compared(paid, there);
	}

	private static Item item(DomainOperation operation) {
		return new Item(operation.what().domain().tld(), operation.what().operation(), operation.what().years());
	}

	/** The year repeats itself. */
	private static @Nullable LocalDate paysOn(Money entry, List<ForeseenRenewal> renewals, Course.Prices list,
			Money yearly) {
		if (!yearly.isPositive()) {
			return null;
		}
		Money saved = Money.ZERO;
		for (int year = 0; year < YEARS; year++) {
			for (ForeseenRenewal renewal : renewals) {
				saved = saved.plus(own(renewal)).minus(there(renewal, list));
				if (!saved.isLessThan(entry)) {
					return renewal.day().plusYears(year);
				}
			}
		}
		return null;
	}

	private static Money own(ForeseenRenewal renewal) {
		return (renewal.price() != null) ? renewal.price() : Money.ZERO;
	}

	private static Money there(ForeseenRenewal renewal, Course.Prices list) {
		return list.of(renewal.name().tld(), renewal.day()).orElseGet(() -> own(renewal));
	}

}
