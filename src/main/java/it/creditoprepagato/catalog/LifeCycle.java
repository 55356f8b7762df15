package it.creditoprepagato.catalog;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * What becomes of a domain that nobody pays for any longer (RFC 3915), counted in days
 * after the last one paid for.
 *
 * @param graceDays how long it can still be renewed as if nothing had happened
 * @param redemptionDays how long after that it can be restored
 * @param pendingDeleteDays how long after that nothing can be done
 */
@Embeddable
public record LifeCycle(int graceDays, int redemptionDays, int pendingDeleteDays) {

	public LifeCycle {
		if (graceDays < 0 || redemptionDays < 0 || pendingDeleteDays < 0) {
			throw new IllegalArgumentException("Days are not negative");
		}
	}

	/**
	 * Where in its life a domain is.
	 * @param paidUntil the last day paid for
	 * @param today the day asked about
	 */
	public Phase phase(LocalDate paidUntil, LocalDate today) {
		if (!today.isAfter(paidUntil)) {
			return Phase.PAID;
		}
		if (!today.isAfter(graceEnds(paidUntil))) {
			return Phase.GRACE;
		}
		if (!today.isAfter(redemptionEnds(paidUntil))) {
			return Phase.REDEMPTION;
		}
		return today.isAfter(deleted(paidUntil)) ? Phase.GONE : Phase.PENDING_DELETE;
	}

	/** The last day of grace. */
	public LocalDate graceEnds(LocalDate paidUntil) {
		return paidUntil.plusDays(this.graceDays);
	}

	/** The last day on which it can be restored. */
	public LocalDate redemptionEnds(LocalDate paidUntil) {
		return graceEnds(paidUntil).plusDays(this.redemptionDays);
	}

	/** The last day on which nobody else can register it. */
	public LocalDate deleted(LocalDate paidUntil) {
		return redemptionEnds(paidUntil).plusDays(this.pendingDeleteDays);
	}

	/** The parts of a domain's life, in their order. */
	public enum Phase {

		/** Up to the last day paid for: can be renewed. */
		PAID,
		/** Can be renewed as if nothing had happened. */
		GRACE,
		/** Can only be restored. */
		REDEMPTION,
		/** Nothing can be done any longer. */
		PENDING_DELETE,
		/** Anybody can register it. */
		GONE

	}

}
