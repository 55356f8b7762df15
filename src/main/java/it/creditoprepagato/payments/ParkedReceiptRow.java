package it.creditoprepagato.payments;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A register: a {@link ParkedReceipt} as it is stored. */
@Entity
@Immutable
@Table(schema = "payments", name = "parked_receipt")
class ParkedReceiptRow {

	@EmbeddedId
	private Id id;

	@Enumerated(EnumType.STRING)
	private ParkedReceipt.Reason reason;

	private long minorUnits;

	private String currency;

	private String note;

	private @Nullable UUID customerId;

	private @Nullable UUID paymentId;

	private Instant parkedAt;

	@SuppressWarnings("NullAway.Init")
	protected ParkedReceiptRow() {
	}

	ParkedReceipt receipt(@Nullable Payment payment) {
		return new ParkedReceipt(new ParkedReceipt.Origin(this.id.source(), this.id.sourceId()), this.reason,
				new ParkedReceipt.Sum(this.minorUnits, this.currency), this.note, payment);
	}

	PaymentRow.@Nullable Id payment() {
		return (this.customerId != null && this.paymentId != null) ? new PaymentRow.Id(this.customerId, this.paymentId)
				: null;
	}

	Instant parkedAt() {
		return this.parkedAt;
	}

	/**
	 * Names a sight of money.
	 *
	 * @param source where
	 * @param sourceId which there
	 */
	@Embeddable
	record Id(@Enumerated(EnumType.STRING) ParkedReceipt.Source source, String sourceId) {
	}

}
