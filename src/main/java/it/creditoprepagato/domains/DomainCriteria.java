package it.creditoprepagato.domains;

import java.util.EnumSet;
import java.util.Set;

import it.creditoprepagato.shared.Tld;
import org.jspecify.annotations.Nullable;

/**
 * What domains must be like to be listed.
 *
 * @param statuses those wanted, at least one
 * @param text part of the name, in Unicode or ASCII; null for any
 * @param tld the suffix; null for any
 * @param expiringWithinDays paid for so many days more at most; null for any
 * @param tag that they have; null for any
 * @param autoRenew how their switch stands; null for any
 */
public record DomainCriteria(Set<DomainStatus> statuses, @Nullable String text, @Nullable Tld tld,
		@Nullable Integer expiringWithinDays, @Nullable Tag tag, @Nullable AutoRenew autoRenew) {

	/** Everything that is still held. */
	public static final DomainCriteria HELD = new DomainCriteria(EnumSet.complementOf(EnumSet.of(DomainStatus.GONE)),
			null, null, null, null, null);

	public DomainCriteria {
		statuses = Set.copyOf(statuses);
		if (statuses.isEmpty()) {
			throw new IllegalArgumentException("Some status is wanted");
		}
	}

	public DomainCriteria in(Set<DomainStatus> wanted) {
		return new DomainCriteria(wanted, this.text, this.tld, this.expiringWithinDays, this.tag, this.autoRenew);
	}

	public DomainCriteria containing(@Nullable String part) {
		return new DomainCriteria(this.statuses, part, this.tld, this.expiringWithinDays, this.tag, this.autoRenew);
	}

	public DomainCriteria under(@Nullable Tld suffix) {
		return new DomainCriteria(this.statuses, this.text, suffix, this.expiringWithinDays, this.tag, this.autoRenew);
	}

	/** Those paid for so many days more at most. */
	public DomainCriteria expiringWithin(int days) {
		return new DomainCriteria(Set.of(DomainStatus.ACTIVE), this.text, this.tld, days, this.tag, this.autoRenew);
	}

	public DomainCriteria tagged(@Nullable Tag wanted) {
		return new DomainCriteria(this.statuses, this.text, this.tld, this.expiringWithinDays, wanted, this.autoRenew);
	}

	public DomainCriteria switched(@Nullable AutoRenew wanted) {
		return new DomainCriteria(this.statuses, this.text, this.tld, this.expiringWithinDays, this.tag, wanted);
	}

}
