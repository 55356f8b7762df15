package it.creditoprepagato.ledger;

import java.time.Instant;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import it.creditoprepagato.shared.Money;

/** The totals of a customer, for reading; only the database's functions change them. */
@Entity
@Immutable
@Table(schema = "ledger", name = "account")
class Account {

	@EmbeddedId
	private AccountId id;

	private long creditsPosted;

	private long debitsPosted;

	private long debitsPending;

	private long entryCount;

	private byte[] lastHash;

	private Instant lastOccurredAt;

	@Enumerated(EnumType.STRING)
	private Status status;

	@SuppressWarnings("NullAway.Init")
	protected Account() {
	}

	Credit credit() {
		return new Credit(Money.cents(this.creditsPosted - this.debitsPosted), Money.cents(this.debitsPending));
	}

	boolean isFrozen() {
		return this.status == Status.FROZEN;
	}

	/** Whether credit can be spent. */
	enum Status {

		/** Credit can be spent. */
		OPEN,
		/** A debt must be paid first. */
		FROZEN

	}

}
