package it.creditoprepagato.orders.web;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import it.creditoprepagato.domains.DomainCounts;
import it.creditoprepagato.domains.DomainStatus;
import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.orders.DomainOperation;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;

/**
 * A domain in the list.
 *
 * @param name which
 * @param domain as it is held; null for what is not
 * @param state how it stands
 * @param price of keeping it a year longer, if the list has one
 * @param isRenewable whether it can be selected
 */
record PaymentRow(DomainName name, @Nullable HeldDomain domain, State state, @Nullable Money price,
		boolean isRenewable) {

	private static final State IN_PROGRESS = new State("calm", "orders.state.in-progress");

	private static final State UNCOVERED = new State("warn", "orders.status.UNCOVERED");

	/**
	 * How a domain stands.
	 *
	 * @param tone of the badge
	 * @param key its words, in the messages
	 * @param next how long it stands so, and what follows, if that is worth a word
	 * @param again where it can be ordered again, if it was not and is not held
	 */
	record State(String tone, String key, Upkeep.@Nullable Step next, @Nullable String again) {

		State(String tone, String key) {
			this(tone, key, null, null);
		}

	}

	static PaymentRow of(HeldDomain domain, Upkeep upkeep, LocalDate today) {
		Money price = upkeep.cost(domain);
		State state = state(domain, today);
		return new PaymentRow(domain.name(), domain, new State(state.tone(), state.key(), upkeep.next(domain), null),
				price, price != null && mayBeRenewed(domain));
	}

	/**
	 * A line that the credit did not reach; its domain is held if it was to be renewed.
	 */
	static PaymentRow of(DomainOperation line, @Nullable HeldDomain domain) {
		State state = (domain != null) ? UNCOVERED : new State(UNCOVERED.tone(), UNCOVERED.key(), null, again(line));
		return new PaymentRow(line.what().domain(), domain, state, line.price(),
				domain != null && mayBeRenewed(domain));
	}

	private static String again(DomainOperation line) {
		DomainOperation.What what = line.what();
		return UriComponentsBuilder.fromPath(BasketController.PATH + "/riepilogo")
			.queryParam("operazione", what.operation())
			.queryParam("durata", what.years())
			.queryParam("nomi", what.domain().ascii())
			.toUriString();
	}

	/** The same, if it is one of those that can be renewed for a year. */
	PaymentRow renewable(Set<DomainName> names) {
		return new PaymentRow(this.name, this.domain, this.state, this.price,
				this.isRenewable && names.contains(this.name));
	}

	/** The last day paid for, if there is one. */
	public @Nullable LocalDate paidUntil() {
		return (this.domain != null) ? this.domain.paidUntil() : null;
	}

	/** Whether it has a page. */
	public boolean isHeld() {
		return this.domain != null;
	}

	/** Whether it can be brought back at that price. */
	public boolean isRestorable() {
		return this.price != null && this.domain != null && this.domain.operation() == null
				&& this.domain.status() == DomainStatus.REDEMPTION && this.domain.departure() == null;
	}

	static boolean mayBeRenewed(HeldDomain domain) {
		return domain.operation() == null
				&& (domain.status() == DomainStatus.ACTIVE || domain.status() == DomainStatus.EXPIRED);
	}

	static State state(HeldDomain domain, LocalDate today) {
		if (domain.operation() != null) {
			return IN_PROGRESS;
		}
		if (domain.departure() != null) {
			return new State("bad", domain.departure().messageKey());
		}
		LocalDate paidUntil = domain.paidUntil();
		if (domain.status() != DomainStatus.ACTIVE || paidUntil == null) {
			return new State("bad", domain.status().messageKey());
		}
		return paidUntil.isAfter(today.plusDays(DomainCounts.EXPIRING_WITHIN_DAYS))
				? new State("good", domain.status().messageKey()) : new State("warn", "orders.state.expiring");
	}

}
