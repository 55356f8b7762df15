package it.creditoprepagato.payments;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import it.creditoprepagato.ledger.LedgerVerifier;
import it.creditoprepagato.launch.DatabaseAccess;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Payments and the ledger agree, and a disagreement is found; as the owner, undone. */
@DatabaseTest
class PaymentAgreementTests {

	private Connection owner;

	private JdbcTemplate jdbc;

	private Agency agency;

	private Payment settled;

	private Payment awaited;

	@BeforeEach
	void payments(@Autowired Agencies agencies) throws SQLException {
		this.agency = agencies.anAgency().onPlan(Tier.MEMBER, 2026);
		this.settled = this.agency.asksForCredit("100.00");
		this.agency.transfers("123.00", this.settled);
		this.agency.transfers("10.00", this.settled);
		this.awaited = this.agency.asksForCredit("10.00");
		this.agency.transfers("1.00", this.awaited);
		DatabaseAccess access = TestServer.access();
		this.owner = DriverManager.getConnection(access.url(), access.owner().user(), access.owner().password());
		this.owner.setAutoCommit(false);
		this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(this.owner, true));
	}

	@AfterEach
	void undo() throws SQLException {
		this.owner.rollback();
		this.owner.close();
	}

	@Test
	void entriesOfAPaymentSumToWhatItCredited(@Autowired LedgerVerifier verifier) {
		assertThat(this.agency.now(this.settled).progress().credited()).hasToString("109.02");
		assertThat(disagreements()).isEmpty();
		assertThat(verifier.verify().isSound()).isTrue();
	}

	@Test
	void paymentThatSaysItCreditedMoreIsFound() {
		change("credited_cents = credited_cents + 1", this.settled);
		assertThat(disagreements())
			.containsExactly("payment:%s of customer %s credited 10903 cents, its entries are 10902"
				.formatted(this.settled.id(), this.agency.id()));
	}

	@Test
	void settledPaymentWithoutEntriesIsFound() {
		change("status = 'SETTLED', settled_at = now(), credited_cents = 82", this.awaited);
		assertThat(disagreements()).containsExactly("payment:%s of customer %s credited 82 cents, its entries are 0"
			.formatted(this.awaited.id(), this.agency.id()));
	}

	@Test
	void topUpWithoutASettledPaymentIsFound() {
		change("status = 'PENDING', settled_at = NULL, credited_cents = 0", this.settled);
		assertThat(disagreements()).containsExactly("payment:%s of customer %s credited 0 cents, its entries are 10902"
			.formatted(this.settled.id(), this.agency.id()));
	}

	@Test
	void creditThatGoesBackUnaskedIsFound() {
		change("returned_cents = 5", this.settled);
		assertThat(disagreements())
			.containsExactly("payment:%s of customer %s says that 5 cents of credit go back, 0 were asked back"
				.formatted(this.settled.id(), this.agency.id()));
	}

	@Test
	void refundWithoutAnEntryIsFound() {
		change("returned_cents = 5, returned_gross_cents = 6", this.settled);
		this.jdbc.update("""
				INSERT INTO payments.refund (customer_id, id, payment_id, credit_cents, gross_cents, reason, actor,
				                             requested_at, status, source_reference, ended_at)
				VALUES (?, ?, ?, 5, 6, 'x', 'staff:x', now(), 'DONE', 'x', now())""", this.agency.id().value(),
				UUID.randomUUID(), this.settled.id());
		assertThat(disagreements())
			.containsExactly("payment:%s of customer %s gave back 5 cents of credit, its entries are 0"
				.formatted(this.settled.id(), this.agency.id()));
	}

	@Test
	void transferThatWasNotNotedIsFound() {
		change("received_cents = received_cents + 1", this.awaited);
		assertThat(disagreements()).containsExactly("payment:%s of customer %s received 101 cents, 100 were noted"
			.formatted(this.awaited.id(), this.agency.id()));
	}

	private void change(String change, Payment payment) {
		this.jdbc.update("UPDATE payments.payment SET " + change + " WHERE customer_id = ? AND id = ?",
				this.agency.id().value(), payment.id());
	}

	private List<String> disagreements() {
		List<String> found = new ArrayList<>();
		new PaymentAgreement(new SingleConnectionDataSource(this.owner, true)).check(found::add);
		return found.stream().filter((sentence) -> sentence.contains(this.agency.id().toString())).toList();
	}

}
