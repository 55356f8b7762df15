package it.creditoprepagato.ledger;

import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.shared.Money;

/**
 * What a function of the database answered.
 *
 * @param outcome what became of the call
 * @param number the entry's sequence, or how many holds are covered
 * @param credit what the customer has
 */
record Answer(Outcome outcome, long number, Credit credit) {

	static Answer of(Tuple row) {
		return new Answer(Outcome.valueOf((String) row.get("outcome")), number(row, "number"),
				new Credit(Money.cents(number(row, "balance")), Money.cents(number(row, "held"))));
	}

	private static long number(Tuple row, String column) {
		@Nullable Number number = (Number) row.get(column);
		return (number != null) ? number.longValue() : 0;
	}

	LedgerRefusal refusal(Money wanted) {
		return switch (this.outcome) {
			case FROZEN -> new LedgerRefusal.AccountFrozen(this.credit.debt());
			case INSUFFICIENT_CREDIT, NO_ACCOUNT ->
				new LedgerRefusal.InsufficientCredit(this.credit.available(), wanted.minus(this.credit.available()));
			default -> throw new IllegalStateException("Not a refusal: " + this.outcome);
		};
	}

	/** What may become of a call. */
	enum Outcome {

		/** It took effect. */
		DONE,
		/** It had taken effect before. */
		REPLAYED,
		/** The key names another effect. */
		KEY_REUSED,
		/** Nothing was ever credited. */
		NO_ACCOUNT,
		/** A debt must be paid first. */
		FROZEN,
		/** There is less than asked for. */
		INSUFFICIENT_CREDIT,
		/** No such hold. */
		NO_HOLD,
		/** The hold ended before, the other way. */
		HOLD_ENDED,
		/** More than was set aside. */
		EXCEEDS_HOLD

	}

}
