package it.creditoprepagato.ledger;

import java.util.List;

import it.creditoprepagato.ledger.EndOutcome.AlreadyEnded;
import it.creditoprepagato.ledger.EndOutcome.Released;
import it.creditoprepagato.ledger.HoldOutcome.Held;
import it.creditoprepagato.ledger.LedgerRefusal.AccountFrozen;
import it.creditoprepagato.ledger.LedgerRefusal.InsufficientCredit;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

/** What each operation of the ledger does and refuses. */
@DatabaseTest
@Import(Postings.class)
class LedgerTests {

	@Autowired
	private Postings postings;

	@Autowired
	private Effect effect;

	@Autowired
	private Ledger ledger;

	@Autowired
	private Statement statement;

	@Test
	void customerWithoutEntriesHasNoCredit() {
		CustomerId nobody = CustomerId.next();
		assertThat(this.ledger.balance(nobody)).isEqualTo(Credit.NONE);
		assertThat(this.postings.debit(nobody, Postings.of(EntryKind.REFUND, "1.00")))
			.isEqualTo(new InsufficientCredit(Money.ZERO, Money.parse("1.00")));
		assertThat(lines(nobody)).isEmpty();
	}

	@Test
	void creditIsNumberedFromOneWithTheBalanceAfterEachRow() {
		CustomerId customer = this.postings.aCustomerWith("100.00");
		this.postings.credit(customer, Postings.of(EntryKind.TOP_UP, "20.05"));
		this.postings.debit(customer, Postings.of(EntryKind.REFUND, "0.05"));
		assertThat(lines(customer))
			.extracting(StatementLine::sequence, StatementLine::kind, StatementLine::amount,
					StatementLine::balanceAfter)
			.containsExactly(tuple(3L, EntryKind.REFUND, Money.parse("-0.05"), Money.parse("120.00")),
					tuple(2L, EntryKind.TOP_UP, Money.parse("20.05"), Money.parse("120.05")),
					tuple(1L, EntryKind.ENTRY_TOP_UP, Money.parse("100.00"), Money.parse("100.00")));
	}

	@Test
	void holdCountsAgainstWhatIsAvailableButIsNoEntry() {
		CustomerId customer = this.postings.aCustomerWith("100.00");
		HoldRequest hold = Postings.holdOf("7.90");
		assertThat(this.postings.hold(customer, hold)).isEqualTo(new Held(1, credit("100.00", "7.90")));
		assertThat(this.ledger.balance(customer).available()).isEqualTo(Money.parse("92.10"));
		assertThat(lines(customer)).hasSize(1);
		assertThat(this.statement.openHolds(customer, 10)).extracting(OpenHold::id, OpenHold::amount)
			.containsExactly(tuple(hold.id(), Money.parse("7.90")));
	}

	@Test
	void holdIsRefusedWhenCreditIsShort() {
		CustomerId customer = this.postings.aCustomerWith("10.00");
		this.postings.hold(customer, Postings.holdOf("4.00"));
		assertThat(this.postings.hold(customer, Postings.holdOf("6.01")))
			.isEqualTo(new InsufficientCredit(Money.parse("6.00"), Money.parse("0.01")));
		assertThat(this.ledger.balance(customer)).isEqualTo(credit("10.00", "4.00"));
	}

	@Test
	void captureTakesAPartAndReleasesTheRest() {
		CustomerId customer = this.postings.aCustomerWith("10.00");
		HoldRequest hold = Postings.holdOf("8.00");
		this.postings.hold(customer, hold);
		Posting renewal = Postings.of(EntryKind.RENEWAL, "5.00");
		assertThat(this.postings.capture(customer, hold, renewal)).isEqualTo(new Posted(2, credit("5.00", "0.00")));
		assertThat(this.postings.capture(customer, hold, renewal)).isEqualTo(new Posted(2, credit("5.00", "0.00")));
		assertThat(this.postings.release(customer, hold)).isEqualTo(new AlreadyEnded());
		assertThat(lines(customer)).hasSize(2);
	}

	@Test
	void captureOfMoreThanWasHeldIsRefused() {
		CustomerId customer = this.postings.aCustomerWith("10.00");
		HoldRequest hold = Postings.holdOf("8.00");
		this.postings.hold(customer, hold);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.postings.capture(customer, hold, Postings.of(EntryKind.RENEWAL, "8.01")));
		assertThatIllegalArgumentException().isThrownBy(
				() -> this.postings.capture(customer, Postings.holdOf("1.00"), Postings.of(EntryKind.RENEWAL, "1.00")));
		assertThat(this.ledger.balance(customer)).isEqualTo(credit("10.00", "8.00"));
	}

	@Test
	void releaseGivesBackOnce() {
		CustomerId customer = this.postings.aCustomerWith("10.00");
		HoldRequest hold = Postings.holdOf("8.00");
		this.postings.hold(customer, hold);
		assertThat(this.postings.release(customer, hold)).isEqualTo(new Released(credit("10.00", "0.00")));
		assertThat(this.postings.release(customer, hold)).isEqualTo(new Released(credit("10.00", "0.00")));
		assertThat(this.postings.capture(customer, hold, Postings.of(EntryKind.RENEWAL, "8.00")))
			.isEqualTo(new AlreadyEnded());
	}

	@Test
	void batchOfHoldsIsAllOrNothing() {
		CustomerId customer = this.postings.aCustomerWith("10.00");
		HoldRequest[] four = { Postings.holdOf("3.00"), Postings.holdOf("3.00"), Postings.holdOf("3.00"),
				Postings.holdOf("3.00") };
		assertThat(this.postings.hold(customer, four))
			.isEqualTo(new InsufficientCredit(Money.parse("10.00"), Money.parse("2.00")));
		assertThat(this.statement.openHolds(customer, 10)).isEmpty();
	}

	@Test
	void batchInOrderStopsAtTheFirstLineThatIsNotCovered() {
		CustomerId customer = this.postings.aCustomerWith("10.00");
		HoldRequest[] lines = { Postings.holdOf("3.00"), Postings.holdOf("8.00"), Postings.holdOf("1.00") };
		assertThat(this.postings.holdInOrder(customer, lines)).isEqualTo(new Held(1, credit("10.00", "3.00")));
		assertThat(this.postings.holdInOrder(customer, lines)).isEqualTo(new Held(1, credit("10.00", "3.00")));
		assertThat(this.statement.openHolds(customer, 10)).extracting(OpenHold::id).containsExactly(lines[0].id());
		assertThat(this.postings.holdInOrder(customer, Postings.holdOf("7.01")))
			.isEqualTo(new InsufficientCredit(Money.parse("7.00"), Money.parse("0.01")));
	}

	@Test
	void aThousandHoldsAreOneStatement() {
		CustomerId customer = this.postings.aCustomerWith("1000.00");
		HoldRequest[] lines = java.util.stream.IntStream.range(0, 1000)
			.mapToObj((line) -> Postings.holdOf("1.00"))
			.toArray(HoldRequest[]::new);
		assertThat(this.postings.hold(customer, lines)).isEqualTo(new Held(1000, credit("1000.00", "1000.00")));
	}

	@Test
	void sameKeyHasOneEffect() {
		CustomerId customer = this.postings.aCustomerWith("10.00");
		Posting topUp = Postings.of(EntryKind.TOP_UP, "5.00", "once-" + customer);
		assertThat(this.postings.credit(customer, topUp)).isEqualTo(this.postings.credit(customer, topUp));
		assertThat(this.ledger.balance(customer)).isEqualTo(credit("15.00", "0.00"));
		assertThatExceptionOfType(KeyReused.class).isThrownBy(
				() -> this.postings.credit(customer, Postings.of(EntryKind.TOP_UP, "6.00", "once-" + customer)));
		HoldRequest hold = Postings.holdOf("2.00", "same-" + customer);
		this.postings.hold(customer, hold);
		this.postings.hold(customer, hold);
		assertThat(this.ledger.balance(customer)).isEqualTo(credit("15.00", "2.00"));
		assertThatExceptionOfType(KeyReused.class)
			.isThrownBy(() -> this.postings.hold(customer, Postings.holdOf("3.00", "same-" + customer)));
	}

	@Test
	void upgradeCarriesTheWholeBalanceAndKeepsHolds() {
		CustomerId customer = this.postings.aCustomerWith("81.30");
		this.postings.hold(customer, Postings.holdOf("7.90"));
		Carry carry = new Carry("343272", "343273", Postings.of(EntryKind.ENTRY_TOP_UP, "250.00"));
		Posted posted = this.effect.run(customer, () -> this.ledger.carry(customer, carry));
		assertThat(posted).isEqualTo(new Posted(4, credit("331.30", "7.90")));
		assertThat(this.effect.run(customer, () -> this.ledger.carry(customer, carry)).sequence()).isEqualTo(4);
		assertThat(lines(customer)).extracting(StatementLine::kind, StatementLine::amount, StatementLine::balanceAfter)
			.containsExactly(tuple(EntryKind.ENTRY_TOP_UP, Money.parse("250.00"), Money.parse("331.30")),
					tuple(EntryKind.CARRY_IN, Money.parse("81.30"), Money.parse("81.30")),
					tuple(EntryKind.CARRY_OUT, Money.parse("-81.30"), Money.ZERO),
					tuple(EntryKind.ENTRY_TOP_UP, Money.parse("81.30"), Money.parse("81.30")));
	}

	@Test
	void nothingIsCarriedWhenNothingIsLeft() {
		CustomerId customer = this.postings.aCustomerWith("5.00");
		this.postings.debit(customer, Postings.of(EntryKind.REFUND, "5.00"));
		Carry carry = new Carry("1", "2", Postings.of(EntryKind.ENTRY_TOP_UP, "250.00"));
		this.effect.run(customer, () -> this.ledger.carry(customer, carry));
		assertThat(lines(customer)).extracting(StatementLine::kind, StatementLine::sequence)
			.containsExactly(tuple(EntryKind.ENTRY_TOP_UP, 3L), tuple(EntryKind.REFUND, 2L),
					tuple(EntryKind.ENTRY_TOP_UP, 1L));
	}

	@Test
	void chargebackOfSpentCreditFreezesUntilTheDebtIsPaid() {
		CustomerId customer = this.postings.aCustomerWith("100.00");
		HoldRequest hold = Postings.holdOf("30.00");
		this.postings.hold(customer, hold);
		this.postings.debit(customer, Postings.of(EntryKind.REFUND, "60.00"));
		assertThat(this.postings.chargeback(customer, "50.00")).isEqualTo(new Posted(3, credit("-10.00", "30.00")));
		assertThat(this.ledger.isFrozen(customer)).isTrue();
		assertThat(this.postings.hold(customer, Postings.holdOf("0.01")))
			.isEqualTo(new AccountFrozen(Money.parse("40.00")));
		assertThat(this.postings.debit(customer, Postings.of(EntryKind.REFUND, "0.01")))
			.isEqualTo(new AccountFrozen(Money.parse("40.00")));
		this.postings.credit(customer, Postings.of(EntryKind.TOP_UP, "39.99"));
		assertThat(this.ledger.isFrozen(customer)).isTrue();
		assertThat(this.postings.capture(customer, hold, Postings.of(EntryKind.RENEWAL, "29.99")))
			.isInstanceOf(Posted.class);
		assertThat(this.ledger.isFrozen(customer)).isFalse();
		assertThat(this.ledger.balance(customer)).isEqualTo(credit("0.00", "0.00"));
	}

	@Test
	void chargebackOfUnspentCreditFreezesNothing() {
		CustomerId customer = this.postings.aCustomerWith("100.00");
		this.postings.chargeback(customer, "100.00");
		assertThat(this.ledger.isFrozen(customer)).isFalse();
	}

	@Test
	void reversalUndoesAnEntryOnce() {
		CustomerId customer = this.postings.aCustomerWith("100.00");
		this.postings.debit(customer, Postings.of(EntryKind.REFUND, "40.00"));
		PostOutcome first = reverse(customer, 2);
		assertThat(first).isEqualTo(new Posted(3, credit("100.00", "0.00"))).isEqualTo(reverse(customer, 2));
		assertThatIllegalArgumentException().isThrownBy(() -> reverse(customer, 3));
		assertThatIllegalArgumentException().isThrownBy(() -> reverse(customer, 9));
		assertThat(lines(customer)).hasSize(3)
			.first()
			.extracting((line) -> line.about().details().parameters())
			.isEqualTo(java.util.Map.of("reason", "errore"));
	}

	@Test
	void reversalOfSpentCreditIsRefused() {
		CustomerId customer = this.postings.aCustomerWith("100.00");
		this.postings.debit(customer, Postings.of(EntryKind.REFUND, "40.00"));
		assertThat(reverse(customer, 1)).isEqualTo(new InsufficientCredit(Money.parse("60.00"), Money.parse("40.00")));
	}

	private PostOutcome reverse(CustomerId customer, long sequence) {
		return this.effect.run(customer, () -> this.ledger.reverse(customer, sequence, "errore", Postings.TESTER));
	}

	private List<StatementLine> lines(CustomerId customer) {
		return this.statement.page(customer, StatementQuery.newest(200));
	}

	private static Credit credit(String balance, String held) {
		return new Credit(Money.parse(balance), Money.parse(held));
	}

}
