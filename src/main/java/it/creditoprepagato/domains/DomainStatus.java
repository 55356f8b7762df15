package it.creditoprepagato.domains;

import it.creditoprepagato.catalog.LifeCycle;
import it.creditoprepagato.catalog.Operation;

/** How a domain stands, by what is paid for and the rules of its suffix. */
public enum DomainStatus {

	/** Its first operation is under way: nothing else can be done. */
	PENDING,
	/** Paid for: can be renewed. */
	ACTIVE,
	/** In its grace days: can still be renewed. */
	EXPIRED,
	/** Can only be restored. */
	REDEMPTION,
	/** Nothing can be done any longer. */
	PENDING_DELETE,
	/** Held no more: anybody can register it. */
	GONE;

	static DomainStatus of(LifeCycle.Phase phase) {
		return switch (phase) {
			case PAID -> ACTIVE;
			case GRACE -> EXPIRED;
			case REDEMPTION -> REDEMPTION;
			case PENDING_DELETE -> PENDING_DELETE;
			case GONE -> GONE;
		};
	}

	/** Whether a domain already held can undergo that. */
	boolean allows(Operation operation) {
		return switch (operation) {
			case RENEW -> this == ACTIVE || this == EXPIRED;
			case RESTORE -> this == REDEMPTION;
			case REGISTER, TRANSFER -> this == GONE;
		};
	}

	/** The status in words, in the messages. */
	public String messageKey() {
		return "domains.status." + this;
	}

}
