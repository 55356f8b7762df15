package it.creditoprepagato.prepaid;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Tier;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A plan that was asked for, and what became of it. */
@Entity
@DynamicUpdate
@Table(schema = "prepaid", name = "purchase")
class PurchaseRow {

	@EmbeddedId
	private Id id;

	@Enumerated(EnumType.STRING)
	private Tier tier;

	private int edition;

	private Instant askedAt;

	@Enumerated(EnumType.STRING)
	private @Nullable PlanOutcome outcome;

	@SuppressWarnings("NullAway.Init")
	protected PurchaseRow() {
	}

	PurchaseRow(Payment payment, Plan plan, Instant askedAt) {
		this.id = Id.of(payment);
		this.tier = plan.tier();
		this.edition = plan.edition();
		this.askedAt = askedAt;
		this.outcome = null;
	}

	void became(PlanOutcome outcome) {
		this.outcome = outcome;
	}

	UUID paymentId() {
		return this.id.paymentId();
	}

	PlanPurchase purchase() {
		return new PlanPurchase(new Plan(this.tier, this.edition), this.askedAt, this.outcome);
	}

	/**
	 * Names a purchase by its payment.
	 *
	 * @param customerId whose
	 * @param paymentId which
	 */
	@Embeddable
	record Id(@Column(name = "customer_id") UUID customerId, UUID paymentId) {

		static Id of(Payment payment) {
			return new Id(payment.customer().value(), payment.id());
		}

	}

}
