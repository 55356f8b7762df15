package it.creditoprepagato.backoffice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import it.creditoprepagato.pricing.ListComparison;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.PriceChange;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a draft of prices means to customers: who holds which plan today, and what their
 * renewals of the twelve months to come cost on one version and on the other.
 */
@Component
@Transactional(readOnly = true)
class PriceEffects {

	private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

	private static final String HOLDERS = """
			SELECT tier, edition, count(*) AS holders
			  FROM prepaid.subscription
			 WHERE closed_at IS NULL
			 GROUP BY tier, edition""";

	/** Each customer's by its own index. What is let go or has gone is not renewed. */
	private static final String EXPIRING = """
			SELECT s.tier, s.edition, d.tld, count(*) AS domains
			  FROM prepaid.subscription s
			 CROSS JOIN LATERAL (SELECT tld FROM domains.domain
			                      WHERE customer_id = s.customer_id AND paid_until >= :from AND paid_until < :to
			                        AND let_go_for IS DISTINCT FROM paid_until AND departed_on IS NULL) d
			 WHERE s.closed_at IS NULL
			 GROUP BY s.tier, s.edition, d.tld""";

	private final JdbcClient jdbc;

	private final Clock clock;

	PriceEffects(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What a comparison means for every plan in it, by edition and tier. */
	List<PlanEffect> of(ListComparison comparison) {
		Map<Plan, Long> holders = holders();
		Map<Plan, Map<Tld, Long>> expiring = expiring();
		return comparison.plans().entrySet().stream().map((plan) -> {
			Map<Tld, Long> domains = expiring.getOrDefault(plan.getKey(), Map.of());
			return new PlanEffect(plan.getKey(), plan.getValue(), holders.getOrDefault(plan.getKey(), 0L),
					domains.values().stream().mapToLong(Long::longValue).sum(),
					cost(plan.getKey(), comparison, domains));
		}).toList();
	}

	private static PlanEffect.Cost cost(Plan plan, ListComparison comparison, Map<Tld, Long> expiring) {
		Map<Tld, PriceChange> own = comparison.renewals(plan);
		Map<Tld, PriceChange> newest = comparison
			.renewals(new Plan(plan.tier(), comparison.newestEdition().orElse(plan.edition())));
		return expiring.entrySet()
			.stream()
			.map((tld) -> cost(tld.getValue(), own.get(tld.getKey()), newest.get(tld.getKey())))
			.reduce(PlanEffect.Cost.NONE, PlanEffect.Cost::plus);
	}

	private static PlanEffect.Cost cost(long domains, @Nullable PriceChange own, @Nullable PriceChange newest) {
		Money now = (own != null) ? own.now() : null;
		Money then = (own != null) ? own.then() : null;
		Money there = (newest != null) ? newest.then() : null;
		if (now == null || then == null || there == null) {
			return new PlanEffect.Cost(Money.ZERO, Money.ZERO, Money.ZERO, domains);
		}
		return new PlanEffect.Cost(now.times(domains), then.times(domains), there.times(domains), 0);
	}

	private Map<Plan, Long> holders() {
		Map<Plan, Long> holders = new HashMap<>();
		this.jdbc.sql(HOLDERS).query((row) -> {
			holders.put(plan(row), row.getLong("holders"));
		});
		return holders;
	}

	private Map<Plan, Map<Tld, Long>> expiring() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ITALY);
		Map<Plan, Map<Tld, Long>> expiring = new HashMap<>();
		this.jdbc.sql(EXPIRING).param("from", today).param("to", today.plusYears(1)).query((row) -> {
			expiring.computeIfAbsent(plan(row), (plan) -> new HashMap<>())
				.put(new Tld(row.getString("tld")), row.getLong("domains"));
		});
		return expiring;
	}

	private static Plan plan(ResultSet row) throws SQLException {
		return new Plan(Tier.valueOf(row.getString("tier")), row.getInt("edition"));
	}

}
