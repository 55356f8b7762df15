package it.creditoprepagato.ledger;

import java.time.Instant;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;

/** Credit set aside, for reading. */
@Entity
@Immutable
@Table(schema = "ledger", name = "hold")
class Hold {

	@EmbeddedId
	private HoldId id;

	private long amountCents;

	private String reference;

	@Enumerated(EnumType.STRING)
	private Status status;

	private Instant openedAt;

	@SuppressWarnings("NullAway.Init")
	protected Hold() {
	}

	OpenHold open() {
		return new OpenHold(this.id.id(), Money.cents(this.amountCents), Reference.parse(this.reference),
				this.openedAt);
	}

	/** Where a hold stands. */
	enum Status {

		/** Counts against what is available. */
		OPEN,
		/** Became an entry. */
		CAPTURED,
		/** Counts no more. */
		RELEASED

	}

}
