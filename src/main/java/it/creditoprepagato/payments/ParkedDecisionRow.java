package it.creditoprepagato.payments;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A register: a {@link ParkedDecision} as it is stored. */
@Entity
@Immutable
@Table(schema = "payments", name = "parked_decision")
class ParkedDecisionRow {

	@EmbeddedId
	private ParkedReceiptRow.Id id;

	@Enumerated(EnumType.STRING)
	private ParkedDecision.Kind kind;

	private @Nullable UUID customerId;

	private @Nullable UUID paymentId;

	private @Nullable UUID receiptId;

	private String reason;

	private String actor;

	private Instant decidedAt;

	@SuppressWarnings("NullAway.Init")
	protected ParkedDecisionRow() {
	}

	ParkedDecisionRow(ParkedReceiptRow.Id id, ParkedDecision decision) {
		this.id = id;
		this.kind = decision.kind();
		ParkedDecision.Target target = decision.target();
		this.customerId = (target != null) ? target.customer().value() : null;
		this.paymentId = (target != null) ? target.payment() : null;
		this.receiptId = (target != null) ? target.receipt() : null;
		this.reason = decision.reason();
		this.actor = decision.actor().toString();
		this.decidedAt = decision.at();
	}

	ParkedDecision decision() {
		ParkedDecision.Target target = (this.kind == ParkedDecision.Kind.ASSIGNED)
				? new ParkedDecision.Target(new CustomerId(Objects.requireNonNull(this.customerId)),
						Objects.requireNonNull(this.paymentId), Objects.requireNonNull(this.receiptId))
				: null;
		return new ParkedDecision(this.kind, target, this.reason, Actor.parse(this.actor), this.decidedAt);
	}

}
