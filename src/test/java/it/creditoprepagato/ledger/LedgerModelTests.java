package it.creditoprepagato.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.DatabaseTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten thousand random operations agree, step by step, with a model so plain that it can
 * be believed.
 */
@DatabaseTest
@Import(Postings.class)
class LedgerModelTests {

	private static final int OPERATIONS = 10_000;

	@Autowired
	private Postings postings;

	@Autowired
	private Ledger ledger;

	@Autowired
	private Statement statement;

	@Autowired
	private Effect effect;

	@Test
	void randomOperationsAgreeWithThePlainModel() {
		long seed = Long.getLong("ledger.seed", System.nanoTime());
		System.getLogger(getClass().getName()).log(System.Logger.Level.INFO, "seed -Dledger.seed={0,number,#}", seed);
		Random random = new Random(seed);
		Model model = new Model();
		CustomerId customer = CustomerId.next();
		for (int step = 0; step < OPERATIONS; step++) {
			boolean expected = step(random, model, customer);
			assertThat(expected).as("step %d of seed %d", step, seed).isTrue();
			assertThat(this.ledger.balance(customer)).as("step %d of seed %d", step, seed).isEqualTo(model.credit());
			assertThat(this.ledger.isFrozen(customer)).as("step %d of seed %d", step, seed).isEqualTo(model.frozen());
		}
		assertStatementIs(model, customer);
	}

	private boolean step(Random random, Model model, CustomerId customer) {
		long cents = 1 + random.nextInt(2_000);
		String amount = Money.cents(cents).toString();
		return switch (random.nextInt(9)) {
			case 0 -> {
				model.post(cents);
				yield this.postings.credit(customer, Postings.of(EntryKind.TOP_UP, amount)) instanceof Posted;
			}
			case 1 -> model.debit(
					cents) == (this.postings.debit(customer, Postings.of(EntryKind.REFUND, amount)) instanceof Posted);
			case 2, 3, 4 -> hold(model, customer, amount, cents);
			case 5, 6 -> capture(random, model, customer);
			case 7 -> release(random, model, customer);
			default -> seldom(random, model, customer, cents);
		};
	}

	private boolean seldom(Random random, Model model, CustomerId customer, long cents) {
		if (random.nextInt(4) == 0 && !model.entries.isEmpty()) {
			model.post(-cents);
			return this.postings.chargeback(customer, Money.cents(cents).toString()) instanceof Posted;
		}
		Carry carry = new Carry("1", "2", Postings.of(EntryKind.ENTRY_TOP_UP, Money.cents(cents).toString()));
		long balance = model.balance();
		if (balance > 0) {
			model.post(-balance);
			model.post(balance);
		}
		model.post(cents);
		return this.effect.run(customer, () -> this.ledger.carry(customer, carry)).sequence() == model.entries.size();
	}

	private boolean hold(Model model, CustomerId customer, String amount, long cents) {
		HoldRequest hold = Postings.holdOf(amount);
		boolean fits = !model.frozen() && model.available() >= cents;
		if (fits) {
			model.holds.add(hold);
		}
		return fits == (this.postings.hold(customer, hold) instanceof HoldOutcome.Held);
	}

	private boolean capture(Random random, Model model, CustomerId customer) {
		if (model.holds.isEmpty()) {
			return true;
		}
		HoldRequest hold = model.holds.remove(random.nextInt(model.holds.size()));
		long part = 1 + random.nextLong(hold.amount().cents());
		model.post(-part);
		return this.postings.capture(customer, hold,
				Postings.of(EntryKind.RENEWAL, Money.cents(part).toString())) instanceof Posted;
	}

	private boolean release(Random random, Model model, CustomerId customer) {
		if (model.holds.isEmpty()) {
			return true;
		}
		HoldRequest hold = model.holds.remove(random.nextInt(model.holds.size()));
		return this.postings.release(customer, hold) instanceof EndOutcome.Released;
	}

	private void assertStatementIs(Model model, CustomerId customer) {
		List<Long> amounts = new ArrayList<>();
		Long before = null;
		List<StatementLine> page;
		do {
			page = this.statement.page(customer, new StatementQuery(before, java.util.Set.of(), null, null, null, 200));
			for (StatementLine line : page) {
				amounts.addFirst(line.amount().cents());
				before = line.sequence();
			}
		}
		while (!page.isEmpty());
		assertThat(amounts).isEqualTo(model.entries);
	}

	/** A list of amounts and a list of holds: nothing that could be wrong. */
	private static final class Model {

		private final List<Long> entries = new ArrayList<>();

		private final List<HoldRequest> holds = new ArrayList<>();

		void post(long cents) {
			this.entries.add(cents);
		}

		boolean debit(long cents) {
			boolean fits = !frozen() && available() >= cents;
			if (fits) {
				post(-cents);
			}
			return fits;
		}

		long balance() {
			return this.entries.stream().mapToLong(Long::longValue).sum();
		}

		long held() {
			return this.holds.stream().mapToLong((hold) -> hold.amount().cents()).sum();
		}

		long available() {
			return balance() - held();
		}

		boolean frozen() {
			return available() < 0;
		}

		Credit credit() {
			return new Credit(Money.cents(balance()), Money.cents(held()));
		}

	}

}
