package it.creditoprepagato.backoffice;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A correction of credit as it is stored. */
@Entity
@DynamicUpdate
@Table(schema = "backoffice", name = "adjustment")
class AdjustmentRow {

	@EmbeddedId
	private Id id;

	private long amountCents;

	private String reason;

	private String proposedBy;

	private Instant proposedAt;

	@Enumerated(EnumType.STRING)
	private AdjustmentStatus status;

	private @Nullable String decidedBy;

	private @Nullable Instant decidedAt;

	private @Nullable Long entrySequence;

	@SuppressWarnings("NullAway.Init")
	protected AdjustmentRow() {
	}

	AdjustmentRow(Adjustment proposed) {
		this.id = new Id(proposed.customer().value(), proposed.id());
		this.amountCents = proposed.amount().cents();
		this.reason = proposed.proposal().reason();
		this.proposedBy = proposed.proposal().actor().toString();
		this.proposedAt = proposed.proposal().at();
		this.status = AdjustmentStatus.PROPOSED;
		this.decidedBy = null;
		this.decidedAt = null;
		this.entrySequence = null;
	}

	void posted(long sequence, Actor actor, Instant at) {
		this.entrySequence = sequence;
		decided(AdjustmentStatus.POSTED, actor, at);
	}

	void declined(Actor actor, Instant at) {
		decided(AdjustmentStatus.DECLINED, actor, at);
	}

	private void decided(AdjustmentStatus how, Actor actor, Instant at) {
		this.status = how;
		this.decidedBy = actor.toString();
		this.decidedAt = at;
	}

	Adjustment adjustment() {
		Adjustment.Decision decision = (this.decidedBy != null && this.decidedAt != null)
				? new Adjustment.Decision(Actor.parse(this.decidedBy), this.status, this.decidedAt) : null;
		return new Adjustment(new CustomerId(this.id.customerId()), this.id.id(), Money.cents(this.amountCents),
				new Adjustment.Proposal(Actor.parse(this.proposedBy), this.reason, this.proposedAt), decision);
	}

	/**
	 * Names a correction.
	 *
	 * @param customerId whose credit
	 * @param id which
	 */
	@Embeddable
	record Id(@Column(name = "customer_id") UUID customerId, UUID id) {
	}

}
