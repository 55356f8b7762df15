package it.creditoprepagato.backoffice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.PriceBook;
import it.creditoprepagato.pricing.PriceDrafts;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a draft of prices would mean to existing customers, who keep tier and edition and
 * pay by the version in force (rule R9).
 */
@Component
@Transactional(readOnly = true)
class PriceEffects {

	private final PriceDrafts drafts;

	private final PriceBook book;

	private final JdbcClient jdbc;

	PriceEffects(PriceDrafts drafts, PriceBook book, JdbcClient jdbc) {
		this.drafts = drafts;
		this.book = book;
		this.jdbc = jdbc;
	}

	/** Plan by plan, of those that somebody holds, the newest edition first. */
	List<PlanEffect> of(String digest, LocalDate today) {
		Map<Plan, Long> holders = holders();
		Map<Plan, Map<Tld, Long>> due = due(today);
		List<Plan> plans = holders.keySet()
			.stream()
			.sorted(Comparator.comparingInt(Plan::edition).reversed().thenComparing(Plan::tier))
			.toList();
		List<Map<Tld, Money>> now = this.book.renewals(plans);
		List<Map<Tld, Money>> then = this.drafts.renewals(digest, plans);
		List<PlanEffect> effects = new ArrayList<>();
		for (int at = 0; at < plans.size(); at++) {
			Plan plan = plans.get(at);
			Map<Tld, Long> renewals = new HashMap<>(due.getOrDefault(plan, Map.of()));
			renewals.keySet().retainAll(now.get(at).keySet());
			renewals.keySet().retainAll(then.get(at).keySet());
			effects.add(new PlanEffect(plan, holders.getOrDefault(plan, 0L), sum(due.getOrDefault(plan, Map.of())),
					cost(renewals, now.get(at)), cost(renewals, then.get(at))));
		}
		return effects;
	}

	private Map<Plan, Long> holders() {
		Map<Plan, Long> holders = new HashMap<>();
		this.jdbc.sql("""
				SELECT tier, edition, count(*) AS customers FROM prepaid.subscription
				 WHERE closed_at IS NULL GROUP BY tier, edition""").query((row) -> {
			holders.put(new Plan(Tier.valueOf(row.getString("tier")), row.getInt("edition")), row.getLong("customers"));
		});
		return holders;
	}

	private Map<Plan, Map<Tld, Long>> due(LocalDate today) {
		Map<Plan, Map<Tld, Long>> due = new HashMap<>();
		this.jdbc.sql("""
				SELECT s.tier, s.edition, d.tld, count(*) AS domains
				  FROM prepaid.subscription s
				  JOIN domains.domain d ON d.customer_id = s.customer_id
				 WHERE s.closed_at IS NULL AND d.paid_until >= :from AND d.paid_until < :until
				 GROUP BY s.tier, s.edition, d.tld""")
			.param("from", today)
			.param("until", today.plusYears(1))
			.query((row) -> {
				due.computeIfAbsent(new Plan(Tier.valueOf(row.getString("tier")), row.getInt("edition")),
						(plan) -> new HashMap<>())
					.put(new Tld(row.getString("tld")), row.getLong("domains"));
			});
		return due;
	}

	private static long sum(Map<Tld, Long> counts) {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

	private static Money cost(Map<Tld, Long> renewals, Map<Tld, Money> prices) {
		Money cost = Money.ZERO;
		for (Map.Entry<Tld, Long> one : renewals.entrySet()) {
			cost = cost.plus(prices.getOrDefault(one.getKey(), Money.ZERO).times(one.getValue()));
		}
		return cost;
	}

}
