package it.creditoprepagato.backoffice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is sold and used day by day, over all customers: read from the entries of those
 * accounts alone that moved since, each by its own index.
 */
@Component
@Transactional(readOnly = true)
class Figures {

	/** The day of a figure is that of Italy. */
	private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

	private static final String DAYS = """
			SELECT CAST(e.occurred_at AT TIME ZONE 'Europe/Rome' AS date) AS day,
			       coalesce(sum(e.amount_cents) FILTER (WHERE e.kind IN ('ENTRY_TOP_UP', 'TOP_UP')), 0) AS sold,
			       coalesce(sum(e.amount_cents) FILTER (WHERE e.kind IN ('REGISTRATION', 'TRANSFER', 'RENEWAL', 'RESTORE')), 0) AS used,
			       coalesce(sum(e.amount_cents) FILTER (WHERE e.kind IN ('REFUND', 'CHARGEBACK')), 0) AS back,
			       sum(e.amount_cents) AS moved
			  FROM ledger.account a
			 CROSS JOIN LATERAL (SELECT occurred_at, kind, amount_cents FROM ledger.entry
			                      WHERE customer_id = a.customer_id AND occurred_at >= :from) e
			 WHERE a.last_occurred_at >= :from
			 GROUP BY 1""";

	private static final String OPERATIONS = """
			SELECT e.kind, e.tld, coalesce(s.tier, '') AS tier, count(*) AS operations, -sum(e.amount_cents) AS cents
			  FROM ledger.account a
			 CROSS JOIN LATERAL (SELECT kind, substring(subject FROM '[^.]+$') AS tld, subscription, amount_cents
			                       FROM ledger.entry
			                      WHERE customer_id = a.customer_id AND occurred_at >= :from AND occurred_at < :to
			                        AND kind IN ('REGISTRATION', 'TRANSFER', 'RENEWAL', 'RESTORE')) e
			  LEFT JOIN prepaid.subscription s ON s.customer_id = a.customer_id
			                                  AND CAST(s.order_number AS text) = e.subscription
			 WHERE a.last_occurred_at >= :from
			 GROUP BY e.kind, e.tld, s.tier
			 ORDER BY cents DESC, e.tld, e.kind, tier
			 LIMIT :limit""";

	private final JdbcClient jdbc;

	Figures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What customers have with us at this moment. */
	Outstanding outstanding() {
		return this.jdbc.sql("""
				SELECT coalesce(sum(greatest(credits_posted - debits_posted, 0)), 0) AS credit,
				       coalesce(sum(debits_pending), 0) AS held,
				       coalesce(sum(greatest(debits_posted + debits_pending - credits_posted, 0)), 0) AS debt,
				       count(*) AS accounts, count(*) FILTER (WHERE status = 'FROZEN') AS frozen
				  FROM ledger.account""")
			.query((row, number) -> new Outstanding(Money.cents(row.getLong("credit")),
					Money.cents(row.getLong("held")), Money.cents(row.getLong("debt")), row.getLong("accounts"),
					row.getLong("frozen")))
			.single();
	}

	/**
	 * What moved on each day until today, newest first, and what was outstanding at its
	 * end.
	 */
	List<Day> days(LocalDate from, LocalDate today) {
		Map<LocalDate, Day> moved = new HashMap<>();
		this.jdbc.sql(DAYS).param("from", start(from)).query((row) -> {
			LocalDate day = row.getObject("day", LocalDate.class);
			moved.put(day, new Day(day, Money.cents(row.getLong("sold")), Money.cents(-row.getLong("used")),
					Money.cents(-row.getLong("back")), Money.cents(row.getLong("moved"))));
		});
		return ended(moved, from, today);
	}

	private List<Day> ended(Map<LocalDate, Day> moved, LocalDate from, LocalDate today) {
		Money left = this.jdbc.sql("SELECT coalesce(sum(credits_posted - debits_posted), 0) FROM ledger.account")
			.query((row, number) -> Money.cents(row.getLong(1)))
			.single();
		List<Day> days = new ArrayList<>();
		for (LocalDate day = today; !day.isBefore(from); day = day.minusDays(1)) {
			Day that = moved.getOrDefault(day, new Day(day, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO));
			days.add(that.endingWith(left));
			left = left.minus(that.outstanding());
		}
		return days;
	}

	/**
	 * What operations earned, most first, by registry and plan; at most as many lines as
	 * asked for.
	 */
	List<Earned> operations(LocalDate from, LocalDate to, int limit) {
		return this.jdbc.sql(OPERATIONS)
			.param("from", start(from))
			.param("to", start(to.plusDays(1)))
			.param("limit", limit)
			.query((row, number) -> new Earned(row.getString("kind"), String.valueOf(row.getString("tld")),
					tier(row.getString("tier")), row.getLong("operations"), Money.cents(row.getLong("cents"))))
			.list();
	}

	private static @Nullable Tier tier(String name) {
		return name.isEmpty() ? null : Tier.valueOf(name);
	}

	private static OffsetDateTime start(LocalDate day) {
		return OffsetDateTime.ofInstant(day.atStartOfDay(ITALY).toInstant(), ZoneOffset.UTC);
	}

	/**
	 * What customers have with us.
	 *
	 * @param credit all that can be spent or is held: what is owed to customers
	 * @param held for operations under way
	 * @param debt what customers owe
	 * @param accounts how many there are
	 * @param frozen how many of them
	 */
	record Outstanding(Money credit, Money held, Money debt, long accounts, long frozen) {
	}

	/**
	 * What moved on a day.
	 *
	 * @param day in Italy
	 * @param sold credit that was bought
	 * @param used credit that domain operations took
	 * @param back credit that went back or was taken back
	 * @param outstanding all balances at its end; before that is known, what moved
	 */
	record Day(LocalDate day, Money sold, Money used, Money back, Money outstanding) {

		private Day endingWith(Money left) {
			return new Day(this.day, this.sold, this.used, this.back, left);
		}

	}

	/**
	 * What some operations earned.
	 *
	 * @param kind of their entries
	 * @param tld of their domains
	 * @param tier of the plans they were bought under; null where that is not known
	 * @param count how many
	 * @param amount what they took
	 */
	record Earned(String kind, String tld, @Nullable Tier tier, long count, Money amount) {
	}

}
