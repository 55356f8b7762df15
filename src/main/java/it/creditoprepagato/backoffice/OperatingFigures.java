package it.creditoprepagato.backoffice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What tells an operator that something is wrong, over all customers. No query reads the
 * history of accounts: each costs as much as there are accounts, or open things, or money
 * that was ever parked.
 */
@Component
@Transactional(readOnly = true)
class OperatingFigures {

	private final JdbcClient jdbc;

	private final Clock clock;

	OperatingFigures(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Cents by which accounts differ from their last entries, and what is pending from
	 * the holds that are open: zero, or the ledger is broken.
	 */
	long drift() {
		return number("""
				SELECT coalesce(sum(abs(a.credits_posted - a.debits_posted - coalesce(e.balance_after_cents, 0))
				                    + abs(a.debits_pending - coalesce(h.cents, 0))), 0)
				  FROM ledger.account a
				  LEFT JOIN LATERAL (SELECT balance_after_cents FROM ledger.entry
				                      WHERE customer_id = a.customer_id ORDER BY seq DESC LIMIT 1) e ON true
				  LEFT JOIN (SELECT customer_id, sum(amount_cents) AS cents FROM ledger.hold
				              WHERE status = 'OPEN' GROUP BY customer_id) h ON h.customer_id = a.customer_id""");
	}

	/**
	 * Holds for operations that should have ended a day ago: transfers may take as long
	 * as the suffix's rules say, everything else is done at once.
	 */
	long overdueHolds() {
		return this.jdbc
			.sql("""
					SELECT count(*)
					  FROM ledger.hold h
					  JOIN orders.operation o ON o.customer_id = h.customer_id AND o.id = h.id
					  LEFT JOIN catalog.tld t ON t.tld = substring(o.domain FROM '[.](.+)$')
					 WHERE h.status = 'OPEN'
					   AND h.opened_at < :now - make_interval(
					           days => 1 + CASE WHEN o.operation = 'TRANSFER' THEN coalesce(t.transfer_days, 0) ELSE 0 END)""")
			.param("now", now())
			.query(Long.class)
			.single();
	}

	/** Operations whose registry has not said whether they were done. */
	long unknownOutcomes() {
		return number("SELECT count(*) FROM registrar.command WHERE completed_at IS NULL AND status = 'UNKNOWN'");
	}

	/** Seconds for which the oldest job that is due has waited for somebody to do it. */
	long oldestDueJob() {
		return this.jdbc.sql("""
				SELECT coalesce(greatest(CAST(extract(epoch FROM :now - min(execution_time)) AS bigint), 0), 0)
				  FROM registrar.scheduled_tasks WHERE NOT picked""").param("now", now()).query(Long.class).single();
	}

	/** Jobs that failed the last time, and are tried again. */
	long failingJobs() {
		return number("SELECT count(*) FROM registrar.scheduled_tasks WHERE consecutive_failures > 0");
	}

	/** Money that came and is not credited to anybody yet. */
	long parkedMoney() {
		return number("""
				SELECT count(*) FROM payments.parked_receipt p
				 WHERE NOT EXISTS (SELECT FROM payments.parked_decision d
				                    WHERE d.source = p.source AND d.source_id = p.source_id)""");
	}

	private long number(String query) {
		return this.jdbc.sql(query).query(Long.class).single();
	}

	private OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

}
