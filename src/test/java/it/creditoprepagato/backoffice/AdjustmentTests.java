package it.creditoprepagato.backoffice;

import java.util.Objects;
import java.util.UUID;

import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.StatementLine;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Corrections of credit: small ones at once, large ones by two. */
@DatabaseTest
class AdjustmentTests {

	private static final Actor COLLEAGUE = new Actor(Actor.Kind.STAFF, new UUID(0, 3).toString());

	@Autowired
	private Agencies agencies;

	@Autowired
	private Adjustments adjustments;

	@Autowired
	private AuditTrail trail;

	private Agency agency;

	@BeforeEach
	void agency() {
		this.agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2026);
	}

	@Test
	void smallOneIsPostedAtOnceWithItsReason() {
		UUID id = TimeOrderedId.next();
		propose(id, "500.00");
		propose(id, "500.00");
		assertThat(this.agency.credit().available()).hasToString("600.00");
		assertThat(this.agency.statement()).last()
			.satisfies((line) -> assertThat(line.kind()).isEqualTo(EntryKind.ADJUSTMENT))
			.satisfies((line) -> assertThat(line.about().details().parameters()).containsEntry("reason", "Errore"));
		assertThat(this.trail.of(this.agency.id(), 10)).extracting((act) -> act.what().action())
			.filteredOn((action) -> action.startsWith("backoffice."))
			.containsExactlyInAnyOrder("backoffice.adjustment-posted", "backoffice.adjustment-proposed");
	}

	@Test
	void largeOneWaitsForASecondPerson() {
		UUID id = TimeOrderedId.next();
		propose(id, "500.01");
		assertThat(this.agency.credit().available()).hasToString("100.00");
		assertThat(approve(id, Agencies.STAFF)).isInstanceOf(AdjustmentOutcome.NeedsAnother.class);
		assertThat(this.agency.credit().available()).hasToString("100.00");
		approve(id, COLLEAGUE);
		approve(id, COLLEAGUE);
		decline(id);
		assertThat(this.agency.credit().available()).hasToString("600.01");
		assertThat(this.adjustments.waiting(1000)).extracting(Adjustment::id).doesNotContain(id);
		assertThat(status(id)).isEqualTo(AdjustmentStatus.POSTED);
	}

	@Test
	void declinedOneMovesNothing() {
		UUID id = TimeOrderedId.next();
		propose(id, "9999.00");
		decline(id);
		approve(id, COLLEAGUE);
		assertThat(this.agency.credit().available()).hasToString("100.00");
		assertThat(status(id)).isEqualTo(AdjustmentStatus.DECLINED);
	}

	@Test
	void creditThatIsNotThereIsNotTaken() {
		UUID id = TimeOrderedId.next();
		assertThat(propose(id, "-100.01")).isEqualTo(new AdjustmentOutcome.NotCovered(Money.parse("100.00")));
		assertThat(this.adjustments.of(this.agency.id(), 10)).isEmpty();
		propose(TimeOrderedId.next(), "-100.00");
		assertThat(this.agency.statement()).extracting(StatementLine::amount).last().hasToString("-100.00");
	}

	@Test
	void databaseRefusesALargeOneByOnePerson(@Autowired JdbcClient jdbc, @Autowired TransactionTemplate transaction) {
		UUID id = TimeOrderedId.next();
		propose(id, "500.01");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> transaction.executeWithoutResult((status) -> jdbc.sql("""
					UPDATE backoffice.adjustment
					   SET status = 'POSTED', decided_by = proposed_by, decided_at = now(), entry_sequence = 1
					 WHERE id = ?""").param(id).update()));
	}

	private AdjustmentOutcome propose(UUID id, String amount) {
		return this.agencies.effect(this.agency.id(),
				() -> this.adjustments.propose(this.agency.id(), id, Money.parse(amount), "Errore", Agencies.STAFF));
	}

	private AdjustmentOutcome approve(UUID id, Actor actor) {
		return this.agencies.effect(this.agency.id(), () -> this.adjustments.approve(this.agency.id(), id, actor));
	}

	private void decline(UUID id) {
		this.agencies.effect(this.agency.id(), () -> this.adjustments.decline(this.agency.id(), id, COLLEAGUE));
	}

	private AdjustmentStatus status(UUID id) {
		return this.adjustments.of(this.agency.id(), 10)
			.stream()
			.filter((one) -> one.id().equals(id))
			.map((one) -> Objects.requireNonNull(one.decision()).status())
			.findAny()
			.orElseThrow();
	}

}
