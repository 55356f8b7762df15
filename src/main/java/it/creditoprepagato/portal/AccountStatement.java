package it.creditoprepagato.portal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.customers.Customer;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.StatementLine;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.shared.Money;

/**
 * The statement of a period ("estratto conto"): the balance before it, all that moved,
 * and the balance after it (R3). Amounts are without VAT (R8).
 *
 * @param holder whose it is
 * @param period the days, those to come left out
 * @param opening the balance before it
 * @param lines all that moved, oldest first
 * @param last the last movement until its end, which may lie before it; null where
 * nothing has ever moved
 */
record AccountStatement(Holder holder, Period period, Money opening, List<StatementLine> lines,
		@Nullable StatementLine last) implements StatementOutcome {

	AccountStatement {
		lines = List.copyOf(lines);
	}

	public Money closing() {
		return this.lines.isEmpty() ? this.opening : this.lines.getLast().balanceAfter();
	}

	/** What came. */
	public Side in() {
		return Side.of(this.lines.stream().filter((line) -> line.amount().isPositive()).toList());
	}

	/** What went. */
	public Side out() {
		return Side.of(this.lines.stream().filter((line) -> line.amount().isNegative()).toList());
	}

	public List<TransactionView> rows() {
		return this.lines.stream().map(TransactionView::of).toList();
	}

	/**
	 * Who has the account.
	 *
	 * @param customer as it stands now
	 * @param subscription the plan in force now
	 */
	record Holder(Customer customer, @Nullable Subscription subscription) {
	}

	/**
	 * The movements of one sign.
	 *
	 * @param total of all
	 * @param byKind of each kind that there is
	 */
	record Side(Total total, Map<EntryKind, Total> byKind) {

		private static Side of(List<StatementLine> lines) {
			Map<EntryKind, Total> byKind = new EnumMap<>(EntryKind.class);
			lines.forEach((line) -> byKind.merge(line.kind(), new Total(1, line.amount()), Total::plus));
			return new Side(byKind.values().stream().reduce(Total.NOTHING, Total::plus), byKind);
		}

	}

	/**
	 * What some movements come to.
	 *
	 * @param count how many
	 * @param amount signed
	 */
	record Total(long count, Money amount) {

		private static final Total NOTHING = new Total(0, Money.ZERO);

		private Total plus(Total other) {
			return new Total(this.count + other.count, this.amount.plus(other.amount));
		}

	}

}
