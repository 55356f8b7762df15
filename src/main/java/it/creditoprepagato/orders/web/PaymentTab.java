package it.creditoprepagato.orders.web;

import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;

import it.creditoprepagato.domains.DomainCounts;
import it.creditoprepagato.domains.DomainSearch;
import it.creditoprepagato.domains.DomainStatus;

/** The tabs of Lista Pagamenti e Fatture, in their order. */
enum PaymentTab {

	/** Paid for 60 days more at most. */
	EXPIRING("in-scadenza"),
	/** In grace or redemption. */
	EXPIRED("scaduti"),
	/** Everything that is still held. */
	ALL("tutti"),
	/** Paid for. */
	ACTIVE("attivi"),
	/** Purchases not yet paid, and lines that the credit did not reach. */
	AWAITING("in-attesa");

	private final String slug;

	PaymentTab(String slug) {
		this.slug = slug;
	}

	static Optional<PaymentTab> of(String slug) {
		return Stream.of(values()).filter((tab) -> tab.slug.equals(slug)).findFirst();
	}

	/** Its name in the address. */
	public String slug() {
		return this.slug;
	}

	/** Its name on the page, in the messages. */
	public String key() {
		return "orders.tab." + this;
	}

	/** What to say when nothing is on it, in the messages. */
	public String emptyKey() {
		return "orders.empty." + this;
	}

	DomainSearch narrow(DomainSearch search) {
		return switch (this) {
			case EXPIRING -> search.byExpiry().expiringWithin(DomainCounts.EXPIRING_WITHIN_DAYS);
			case EXPIRED -> search.byExpiry().in(EnumSet.of(DomainStatus.EXPIRED, DomainStatus.REDEMPTION));
			case ACTIVE -> search.byExpiry().in(EnumSet.of(DomainStatus.ACTIVE));
			case ALL, AWAITING -> search;
		};
	}

	long count(DomainCounts counts, long awaiting) {
		return switch (this) {
			case EXPIRING -> counts.expiring();
			case EXPIRED -> counts.expired();
			case ALL -> counts.all();
			case ACTIVE -> counts.active();
			case AWAITING -> awaiting;
		};
	}

}
