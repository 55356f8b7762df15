package it.creditoprepagato.prepaid;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An {@link AutoTopUp} as it is stored. */
@Entity
@Table(schema = "prepaid", name = "auto_top_up")
class AutoTopUpRow {

	/** A card that was refused, or called off, is not tried again before the next day. */
	private static final Duration PAUSE = Duration.ofHours(24);

	@EmbeddedId
	private Id id;

	private long thresholdCents;

	private long amountCents;

	private long ceilingCents;

	private boolean enabled;

	private int failures;

	private Instant notBefore;

	@SuppressWarnings("NullAway.Init")
	protected AutoTopUpRow() {
	}

	/** Whoever sets it begins anew. */
	void set(AutoTopUp.Terms terms, boolean enabled, Instant now) {
		this.thresholdCents = terms.threshold().cents();
		this.amountCents = terms.amount().cents();
		this.ceilingCents = terms.ceiling().cents();
		this.enabled = enabled;
		this.failures = 0;
		this.notBefore = now;
	}

	/** Not before the next day. */
	void pause(Instant now) {
		this.notBefore = now.plus(PAUSE);
	}

	void disable() {
		this.enabled = false;
	}

	void paid() {
		this.failures = this.enabled ? 0 : this.failures;
	}

	void refused(Instant now) {
		this.failures = Math.min(AutoTopUp.MOST_FAILURES, this.failures + 1);
		this.enabled = this.enabled && this.failures < AutoTopUp.MOST_FAILURES;
		pause(now);
	}

	AutoTopUp autoTopUp() {
		return new AutoTopUp(new AutoTopUp.Terms(Money.cents(this.thresholdCents), Money.cents(this.amountCents),
				Money.cents(this.ceilingCents)), this.enabled, this.failures, this.notBefore);
	}

	/**
	 * Names it.
	 *
	 * @param customerId whose
	 */
	@Embeddable
	record Id(@Column(name = "customer_id") UUID customerId) {
	}

}
