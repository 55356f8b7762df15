package it.creditoprepagato.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.SettableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** What a customer reads (R3). */
@DatabaseTest
@Import(Postings.class)
class StatementTests {

	@Autowired
	private Postings postings;

	@Autowired
	private Statement statement;

	@Autowired
	private SettableClock clock;

	@AfterEach
	void resetClock() {
		this.clock.reset();
	}

	@Test
	void balanceAtAnyInstantIsThatAfterTheLastEntryUntilThen() {
		Instant before = this.clock.instant().minusSeconds(1);
		CustomerId customer = this.postings.aCustomerWith("10.00");
		this.clock.advance(Duration.ofDays(10));
		this.postings.credit(customer, Postings.of(EntryKind.TOP_UP, "5.00"));
		List<StatementLine> lines = this.statement.page(customer, StatementQuery.newest(10));
		assertThat(this.statement.balanceAt(customer, before)).isEqualTo(Money.ZERO);
		assertThat(this.statement.balanceAt(customer, lines.get(1).occurredAt())).isEqualTo(Money.parse("10.00"));
		assertThat(this.statement.balanceAt(customer, lines.get(0).occurredAt().minusNanos(1000)))
			.isEqualTo(Money.parse("10.00"));
		assertThat(this.statement.balanceAt(customer, lines.get(0).occurredAt())).isEqualTo(Money.parse("15.00"));
		assertThat(this.statement.balancesAt(customer,
				List.of(lines.get(0).occurredAt(), before, lines.get(1).occurredAt())))
			.containsExactly(Money.parse("15.00"), Money.ZERO, Money.parse("10.00"));
	}

	@Test
	void totalsAreOfEverythingThatIsAskedFor() {
		CustomerId customer = this.postings.aCustomerWith("10.00");
		this.postings.credit(customer, Postings.of(EntryKind.TOP_UP, "5.00"));
		this.postings.debit(customer, Postings.of(EntryKind.RENEWAL, "3.00"));
		StatementTotals totals = this.statement.totals(customer, StatementQuery.newest(1).before(2));
		assertThat(totals).isEqualTo(new StatementTotals(3, Money.parse("15.00"), Money.parse("-3.00")));
		assertThat(totals.difference()).isEqualTo(Money.parse("12.00"));
		assertThat(this.statement.totals(CustomerId.next(), StatementQuery.newest(1)))
			.isEqualTo(new StatementTotals(0, Money.ZERO, Money.ZERO));
	}

	@Test
	void creditThatGoesAlongToAnotherPlanNeitherComesNorGoes(@Autowired Effect effect, @Autowired Ledger ledger) {
		CustomerId customer = this.postings.aCustomerWith("81.30");
		Carry carry = new Carry("343272", "343273", Postings.of(EntryKind.ENTRY_TOP_UP, "250.00"));
		effect.run(customer, () -> ledger.carry(customer, carry));
		assertThat(this.statement.totals(customer, StatementQuery.newest(1)))
			.isEqualTo(new StatementTotals(4, Money.parse("331.30"), Money.ZERO));
	}

	@Test
	void clockThatGoesBackwardsDoesNotChangeTheOrderOfTime() {
		this.clock.advance(Duration.ofDays(1));
		CustomerId customer = this.postings.aCustomerWith("10.00");
		this.clock.reset();
		this.postings.credit(customer, Postings.of(EntryKind.TOP_UP, "5.00"));
		List<StatementLine> lines = this.statement.page(customer, StatementQuery.newest(10));
		assertThat(lines.get(0).occurredAt()).isEqualTo(lines.get(1).occurredAt());
		assertThat(this.statement.balanceAt(customer, lines.get(0).occurredAt())).isEqualTo(Money.parse("15.00"));
	}

	@Test
	void pagesFollowOneAnotherWithoutGapOrOverlap() {
		CustomerId customer = this.postings.aCustomerWith("1.00");
		for (int i = 0; i < 6; i++) {
			this.postings.credit(customer, Postings.of(EntryKind.TOP_UP, "1.00"));
		}
		assertThat(sequences(customer, new StatementQuery(null, Set.of(), null, null, null, 3))).containsExactly(7L, 6L,
				5L);
		assertThat(sequences(customer, new StatementQuery(5L, Set.of(), null, null, null, 3))).containsExactly(4L, 3L,
				2L);
		assertThat(sequences(customer, new StatementQuery(2L, Set.of(), null, null, null, 3))).containsExactly(1L);
	}

	@Test
	void entriesAreFilteredByKindTimeAndText() {
		CustomerId customer = this.postings.aCustomerWith("100.00");
		this.clock.advance(Duration.ofDays(1));
		Instant noon = this.clock.instant();
		debit(customer, "sempre_100%.it");
		debit(customer, "semprex100y.it");
		assertThat(sequences(customer, new StatementQuery(null, Set.of(EntryKind.RENEWAL), null, null, null, 9)))
			.containsExactly(3L, 2L);
		assertThat(sequences(customer, new StatementQuery(null, Set.of(), null, noon, null, 9))).containsExactly(1L);
		assertThat(sequences(customer, new StatementQuery(null, Set.of(), noon, null, null, 9))).containsExactly(3L,
				2L);
		assertThat(sequences(customer, new StatementQuery(null, Set.of(), null, null, "E_100%", 9)))
			.containsExactly(2L);
		assertThat(sequences(CustomerId.next(), StatementQuery.newest(9))).isEmpty();
	}

	@Test
	void receiptIsKeptByteForByte() {
		CustomerId customer = this.postings.aCustomerWith("100.00");
		debit(customer, "città.it");
		StatementLine.About about = this.statement.line(customer, 2).orElseThrow().about();
		assertThat(about.details().receipt()).isEqualTo("{ \"b\":1,\"a\" : \"è\\\"\" }");
		assertThat(about.details().parameters()).isEqualTo(Map.of("years", "1"));
		assertThat(about.reference()).isEqualTo(new Reference("test", "città.it"));
		assertThat(about.actor()).isEqualTo("system:test");
	}

	private void debit(CustomerId customer, String domain) {
		this.postings.debit(customer,
				new Posting(EntryKind.RENEWAL, Money.parse("1.00"), new Reference("test", domain),
						new IdempotencyKey("test:" + domain.hashCode()), Postings.TESTER,
						new Posting.Details("343272", domain, Map.of("years", "1"), "{ \"b\":1,\"a\" : \"è\\\"\" }")));
	}

	private List<Long> sequences(CustomerId customer, StatementQuery query) {
		return this.statement.page(customer, query).stream().map(StatementLine::sequence).toList();
	}

}
