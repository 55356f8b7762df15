package it.creditoprepagato.payments;

import javax.sql.DataSource;

import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The database refuses of payments and plans what the code would not do. */
@DatabaseTest
class PaymentConstraintTests {

	private Payment payment;

	private JdbcTemplate jdbc;

	@BeforeEach
	void payment(@Autowired Agencies agencies, @Autowired DataSource dataSource) {
		Agency agency = agencies.anAgency().onPlan(Tier.MEMBER, 2026);
		this.payment = agency.asksForPlan("250.00");
		agency.transfers("1.00", this.payment);
		this.jdbc = new JdbcTemplate(dataSource);
	}

	@ParameterizedTest
	@ValueSource(strings = { "status = 'SETTLED'", "status = 'SETTLED', settled_at = now()", "status = 'FAILED'",
			"status = 'LOST'", "received_cents = -1", "credited_cents = 1", "settled_at = now()" })
	void statesThatContradictThemselvesAreRefused(String change) {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> update("payments.payment SET " + change, "id"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "net_cents = 1", "vat_cents = 0", "payable_rate_basis_points = 0", "reference = 'CP-1'",
			"requested_at = now()", "actor = 'user:1'", "purpose = 'TOP_UP'" })
	void whatWasAskedCannotBeChangedByTheApplication(String change) {
		assertThatExceptionOfType(BadSqlGrammarException.class)
			.isThrownBy(() -> update("payments.payment SET " + change, "id"))
			.withStackTraceContaining("permission denied");
	}

	@ParameterizedTest
	@ValueSource(strings = { "payments.receipt SET amount_cents = 1", "prepaid.purchase SET edition = 2016",
			"prepaid.subscription SET tier = 'ELITE'" })
	void receiptsPurchasesAndPlansCannotBeRewrittenByTheApplication(String change) {
		assertThatExceptionOfType(BadSqlGrammarException.class).isThrownBy(() -> update(change, "payment_id"))
			.withStackTraceContaining("permission denied");
	}

	private void update(String change, String key) {
		this.jdbc.update("UPDATE " + change + " WHERE customer_id = ? AND " + key + " = ?",
				this.payment.customer().value(), this.payment.id());
	}

}
