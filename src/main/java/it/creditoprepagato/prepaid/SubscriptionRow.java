package it.creditoprepagato.prepaid;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A subscription as it is stored. */
@Entity
@DynamicUpdate
@Table(schema = "prepaid", name = "subscription")
class SubscriptionRow {

	@EmbeddedId
	private Id id;

	@Enumerated(EnumType.STRING)
	private Tier tier;

	private int edition;

	private @Nullable UUID paymentId;

	private Instant activatedAt;

	private @Nullable Instant closedAt;

	@SuppressWarnings("NullAway.Init")
	protected SubscriptionRow() {
	}

	SubscriptionRow(CustomerId customer, Subscription subscription, @Nullable UUID payment) {
		this.id = Id.of(customer, subscription);
		this.tier = subscription.plan().tier();
		this.edition = subscription.plan().edition();
		this.paymentId = payment;
		this.activatedAt = subscription.activatedAt();
		this.closedAt = null;
	}

	void close(Instant at) {
		this.closedAt = at;
	}

	Subscription subscription() {
		return new Subscription(new Plan(this.tier, this.edition), new OrderNumber(this.id.orderNumber()),
				this.activatedAt);
	}

	/**
	 * Names a subscription.
	 *
	 * @param customerId whose
	 * @param orderNumber which
	 */
	@Embeddable
	record Id(@Column(name = "customer_id") UUID customerId, long orderNumber) {

		static Id of(CustomerId customer, Subscription subscription) {
			return new Id(customer.value(), subscription.orderNumber().value());
		}

	}

}
