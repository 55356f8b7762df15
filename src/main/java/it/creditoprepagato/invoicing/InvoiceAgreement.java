package it.creditoprepagato.invoicing;

import java.util.List;
import java.util.function.Consumer;

import javax.sql.DataSource;

import it.creditoprepagato.ledger.AgreementCheck;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * Holds documents against payments: what a payment credited is the net of its invoices,
 * what went back of it for good is the net of its credit notes; and numbers against
 * themselves: from 1 to the last of their series, each on one document.
 */
@Component
class InvoiceAgreement implements AgreementCheck {

	private static final int FETCH = 1_000;

	/** The database joins and tells the disagreements only. */
	private static final List<String> DISAGREEMENTS = List.of("""
			SELECT 'payment:' || p.id || ' of customer ' || p.customer_id || ' credited ' || p.credited_cents
			       || ' cents, its invoices are over ' || coalesce(d.invoiced, 0)
			  FROM payments.payment p
			  LEFT JOIN (SELECT customer_id, payment_id, sum(net_cents) AS invoiced FROM invoicing.document
			              WHERE type = 'INVOICE' GROUP BY customer_id, payment_id) d
			    ON d.customer_id = p.customer_id AND d.payment_id = p.id
			 WHERE p.credited_cents <> coalesce(d.invoiced, 0)
			   AND NOT EXISTS (SELECT FROM invoicing.billed_elsewhere b
			                    WHERE b.customer_id = p.customer_id AND b.payment_id = p.id)""", """
			SELECT 'payment:' || p.id || ' of customer ' || p.customer_id || ' gave back ' || coalesce(r.cents, 0)
			       || ' cents of credit for good, its credit notes are over ' || coalesce(d.noted, 0)
			  FROM payments.payment p
			  LEFT JOIN (SELECT customer_id, payment_id, sum(credit_cents) AS cents
			               FROM (SELECT customer_id, payment_id, credit_cents FROM payments.refund WHERE status = 'DONE'
			                     UNION ALL
			                     SELECT customer_id, payment_id, credit_cents FROM payments.chargeback
			                      WHERE status = 'LOST') gone
			              GROUP BY customer_id, payment_id) r ON r.customer_id = p.customer_id AND r.payment_id = p.id
			  LEFT JOIN (SELECT customer_id, payment_id, sum(net_cents) AS noted FROM invoicing.document
			              WHERE type = 'CREDIT_NOTE' GROUP BY customer_id, payment_id) d
			    ON d.customer_id = p.customer_id AND d.payment_id = p.id
			 WHERE coalesce(r.cents, 0) <> coalesce(d.noted, 0)
			   AND NOT EXISTS (SELECT FROM invoicing.billed_elsewhere b
			                    WHERE b.customer_id = p.customer_id AND b.payment_id = p.id)""", """
			SELECT 'the series ' || s.type || ' of ' || s.year || ' ends at ' || s.last_progressive || ' and has '
			       || count(n.progressive) || ' numbers, the last of them ' || coalesce(max(n.progressive), 0)
			  FROM invoicing.series s
			  LEFT JOIN invoicing.number_register n ON n.type = s.type AND n.year = s.year
			 GROUP BY s.type, s.year, s.last_progressive
			HAVING count(n.progressive) <> s.last_progressive OR max(n.progressive) <> s.last_progressive""",
			"""
					SELECT 'number ' || type || ' ' || year || '-' || progressive || ' is on ' || count(d.id) || ' documents, '
					       || count(n.document_id) || ' registered'
					  FROM invoicing.number_register n
					  FULL JOIN (SELECT * FROM invoicing.document WHERE progressive IS NOT NULL) d USING (type, year, progressive)
					 GROUP BY type, year, progressive
					HAVING count(d.id) <> 1 OR count(n.document_id) <> 1 OR bool_or(d.id <> n.document_id)""");

	private final JdbcTemplate jdbc;

	InvoiceAgreement(DataSource dataSource) {
		this.jdbc = new JdbcTemplate(dataSource);
		this.jdbc.setFetchSize(FETCH);
	}

	@Override
	public void check(Consumer<String> broken) {
		RowCallbackHandler told = (row) -> broken.accept(row.getString(1));
		DISAGREEMENTS.forEach((query) -> this.jdbc.query(query, told));
	}

}
