package it.creditoprepagato.payments;

import java.util.function.Consumer;

import javax.sql.DataSource;

import it.creditoprepagato.ledger.AgreementCheck;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * Holds payments against the ledger: what a settled payment says it credited is the sum
 * of its top-ups there, and no payment's top-up is there without it.
 */
@Component
class PaymentAgreement implements AgreementCheck {

	private static final int FETCH = 1_000;

	/** The database joins and tells the disagreements only. */
	private static final String DISAGREEMENTS = """
			SELECT customer_id, reference, coalesce(p.credited_cents, 0) AS said, coalesce(e.cents, 0) AS posted
			  FROM (SELECT customer_id, 'payment:' || id AS reference, credited_cents
			          FROM payments.payment
			         WHERE settled_at IS NOT NULL) p
			  FULL JOIN (SELECT customer_id, reference, sum(amount_cents) AS cents
			               FROM ledger.entry
			              WHERE kind IN ('TOP_UP', 'ENTRY_TOP_UP') AND reference LIKE 'payment:%'
			              GROUP BY customer_id, reference) e USING (customer_id, reference)
			 WHERE p.credited_cents IS DISTINCT FROM e.cents""";

	private final JdbcTemplate jdbc;

	PaymentAgreement(DataSource dataSource) {
		this.jdbc = new JdbcTemplate(dataSource);
		this.jdbc.setFetchSize(FETCH);
	}

	@Override
	public void check(Consumer<String> broken) {
		RowCallbackHandler told = (row) -> broken
			.accept("%s of customer %s credited %d cents, its entries are %d".formatted(row.getString("reference"),
					row.getString("customer_id"), row.getLong("said"), row.getLong("posted")));
		this.jdbc.query(DISAGREEMENTS, told);
	}

}
