package it.creditoprepagato.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import it.creditoprepagato.ledger.LedgerRefusal.InsufficientCredit;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

/** Entries of the past stand at their own time, and are entries like all others. */
@DatabaseTest
class LedgerHistoryTests {

	private static final Instant BEGUN = Instant.parse("2016-03-14T08:12:00Z");

	@Autowired
	private LedgerHistory history;

	@Autowired
	private Effect effect;

	@Autowired
	private Statement statement;

	@Autowired
	private Clock clock;

	private final CustomerId customer = CustomerId.next();

	@Test
	void entriesStandAtTheirOwnTimeWithTheSignOfTheirKind() {
		write(BEGUN, EntryKind.ENTRY_TOP_UP, "100.00");
		write(BEGUN.plusSeconds(60), EntryKind.RENEWAL, "7.90");
		assertThat(this.statement.page(this.customer, StatementQuery.newest(10)))
			.extracting(StatementLine::occurredAt, StatementLine::amount)
			.containsExactly(tuple(BEGUN.plusSeconds(60), Money.parse("-7.90")), tuple(BEGUN, Money.parse("100.00")));
	}

	@Test
	void entryCannotPrecedeOneThatStands() {
		write(BEGUN, EntryKind.ENTRY_TOP_UP, "100.00");
		write(BEGUN.minusSeconds(60), EntryKind.RENEWAL, "7.90");
		assertThat(this.statement.page(this.customer, StatementQuery.newest(10))).extracting(StatementLine::occurredAt)
			.containsExactly(BEGUN, BEGUN);
	}

	@Test
	void debitIsRefusedWhereCreditWasShort() {
		write(BEGUN, EntryKind.ENTRY_TOP_UP, "5.00");
		assertThat(write(BEGUN, EntryKind.RENEWAL, "7.90"))
			.isEqualTo(new InsufficientCredit(Money.parse("5.00"), Money.parse("2.90")));
	}

	@Test
	void futureIsNotHistory() {
		Instant tomorrow = this.clock.instant().plus(Duration.ofDays(1));
		assertThatIllegalArgumentException().isThrownBy(() -> write(tomorrow, EntryKind.TOP_UP, "1.00"));
	}

	@Test
	void correctionHasNoSignOfItsOwn() {
		assertThatIllegalArgumentException().isThrownBy(() -> write(BEGUN, EntryKind.ADJUSTMENT, "1.00"));
	}

	private PostOutcome write(Instant at, EntryKind kind, String amount) {
		return this.effect.run(this.customer,
				() -> this.history.write(this.customer, at, List.of(Postings.of(kind, amount))));
	}

}
