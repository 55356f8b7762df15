package it.creditoprepagato.ledger;

/** Why money moved. The sign of an entry follows from its kind, but for corrections. */
public enum EntryKind {

	/** Credit bought with a plan; decides the tier (R1). */
	ENTRY_TOP_UP(CounterAccount.FUNDS_RECEIVED, 1),
	/** Credit bought later, of any amount (R4). */
	TOP_UP(CounterAccount.FUNDS_RECEIVED, 1),
	/** The balance leaves the subscription that an upgrade closes (R6). */
	CARRY_OUT(CounterAccount.CARRIED_CREDIT, -1),
	/** The balance arrives on the subscription that an upgrade opens (R6). */
	CARRY_IN(CounterAccount.CARRIED_CREDIT, 1),
	/** A domain was registered. */
	REGISTRATION(CounterAccount.DOMAIN_SALES, -1),
	/** A domain was transferred in. */
	TRANSFER(CounterAccount.DOMAIN_SALES, -1),
	/** A domain was renewed. */
	RENEWAL(CounterAccount.DOMAIN_SALES, -1),
	/** A domain was brought back from redemption. */
	RESTORE(CounterAccount.DOMAIN_SALES, -1),
	/** An earlier entry is undone, whole; either sign. */
	REVERSAL(CounterAccount.ADJUSTMENTS, 0),
	/** Money went back to its source. */
	REFUND(CounterAccount.FUNDS_RECEIVED, -1),
	/**
	 * Money was taken back by the payer's bank; the one kind that may overdraw, and then
	 * freezes.
	 */
	CHARGEBACK(CounterAccount.FUNDS_RECEIVED, -1),
	/** A correction by staff, with its reason; either sign. */
	ADJUSTMENT(CounterAccount.ADJUSTMENTS, 0),
	/** Credit given. */
	REWARD(CounterAccount.REWARDS, 1);

	private final CounterAccount counterAccount;

	private final int sign;

	EntryKind(CounterAccount counterAccount, int sign) {
		this.counterAccount = counterAccount;
		this.sign = sign;
	}

	CounterAccount counterAccount() {
		return this.counterAccount;
	}

	boolean admits(long cents) {
		return cents != 0 && (this.sign == 0 || Long.signum(cents) == this.sign);
	}

	/**
	 * The other side of an entry; it has no balance row, its total is aggregated when
	 * asked.
	 */
	enum CounterAccount {

		/** Money that came from customers, and went back. */
		FUNDS_RECEIVED,
		/** What domain operations earned. */
		DOMAIN_SALES,
		/** Credit between two subscriptions of one customer; sums to zero. */
		CARRIED_CREDIT,
		/** Corrections. */
		ADJUSTMENTS,
		/** Credit given away. */
		REWARDS

	}

}
