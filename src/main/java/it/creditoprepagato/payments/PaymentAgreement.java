package it.creditoprepagato.payments;

import java.util.List;
import java.util.function.Consumer;

import javax.sql.DataSource;

import it.creditoprepagato.ledger.AgreementCheck;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * Holds payments against the ledger: what a settled payment says it credited is the sum
 * of its top-ups there, what went back of it is the sum of its refunds and chargebacks
 * that stand, and nothing of a payment is there without it. And against itself: transfers
 * that were noted are what came, and what goes back is what was asked back.
 */
@Component
class PaymentAgreement implements AgreementCheck {

	private static final int FETCH = 1_000;

	/** The database joins and tells the disagreements only. */
	private static final List<String> DISAGREEMENTS = List.of("""
			SELECT customer_id, reference, 'credited %d cents, its entries are %d' AS what,
			       coalesce(p.credited_cents, 0) AS said, coalesce(e.cents, 0) AS posted
			  FROM (SELECT customer_id, 'payment:' || id AS reference, credited_cents
			          FROM payments.payment
			         WHERE settled_at IS NOT NULL) p
			  FULL JOIN (SELECT customer_id, reference, sum(amount_cents) AS cents
			               FROM ledger.entry
			              WHERE kind IN ('TOP_UP', 'ENTRY_TOP_UP') AND reference LIKE 'payment:%'
			              GROUP BY customer_id, reference) e USING (customer_id, reference)
			 WHERE p.credited_cents IS DISTINCT FROM e.cents""",
			"""
					SELECT customer_id, reference, 'gave back %d cents of credit, its entries are %d' AS what,
					       coalesce(r.cents, 0) AS said, coalesce(e.cents, 0) AS posted
					  FROM (SELECT customer_id, 'payment:' || payment_id AS reference, sum(credit_cents) AS cents
					          FROM (SELECT customer_id, payment_id, credit_cents FROM payments.refund WHERE status = 'DONE'
					                UNION ALL
					                SELECT customer_id, payment_id, credit_cents FROM payments.chargeback
					                 WHERE status <> 'WON') gone
					         WHERE credit_cents > 0
					         GROUP BY customer_id, payment_id) r
					  FULL JOIN (SELECT t.customer_id, t.reference, -sum(t.amount_cents) AS cents
					               FROM ledger.entry t
					              WHERE t.kind IN ('REFUND', 'CHARGEBACK') AND t.reference LIKE 'payment:%'
					                AND NOT EXISTS (SELECT FROM ledger.entry u
					                                 WHERE u.customer_id = t.customer_id AND u.idempotency_key = 'reversal:' || t.seq)
					              GROUP BY t.customer_id, t.reference) e USING (customer_id, reference)
					 WHERE r.cents IS DISTINCT FROM e.cents""",
			"""
					SELECT p.customer_id, 'payment:' || p.id AS reference,
					       'says that %d cents of credit go back, %d were asked back' AS what,
					       p.returned_cents AS said, coalesce(r.cents, 0) AS posted
					  FROM payments.payment p
					  LEFT JOIN (SELECT customer_id, payment_id, sum(credit_cents) AS cents
					               FROM (SELECT customer_id, payment_id, credit_cents FROM payments.refund WHERE status <> 'REFUSED'
					                     UNION ALL
					                     SELECT customer_id, payment_id, credit_cents FROM payments.chargeback
					                      WHERE status <> 'WON') asked
					              GROUP BY customer_id, payment_id) r ON r.customer_id = p.customer_id AND r.payment_id = p.id
					 WHERE p.returned_cents <> coalesce(r.cents, 0)""",
			"""
					SELECT p.customer_id, 'payment:' || p.id AS reference, 'received %d cents, %d were noted' AS what,
					       p.received_cents AS said, coalesce(r.cents, 0) AS posted
					  FROM payments.payment p
					  LEFT JOIN (SELECT customer_id, payment_id, sum(amount_cents) AS cents FROM payments.receipt
					              GROUP BY customer_id, payment_id) r ON r.customer_id = p.customer_id AND r.payment_id = p.id
					 WHERE p.method = 'BANK_TRANSFER' AND p.received_cents <> coalesce(r.cents, 0)""");

	private final JdbcTemplate jdbc;

	PaymentAgreement(DataSource dataSource) {
		this.jdbc = new JdbcTemplate(dataSource);
		this.jdbc.setFetchSize(FETCH);
	}

	@Override
	public void check(Consumer<String> broken) {
		RowCallbackHandler told = (row) -> broken
			.accept("%s of customer %s %s".formatted(row.getString("reference"), row.getString("customer_id"),
					row.getString("what").formatted(row.getLong("said"), row.getLong("posted"))));
		DISAGREEMENTS.forEach((query) -> this.jdbc.query(query, told));
	}

}
