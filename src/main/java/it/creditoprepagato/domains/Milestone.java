package it.creditoprepagato.domains;

import java.time.LocalDate;

/**
 * Something that happened to a domain without being ordered.
 *
 * @param day when
 * @param event what
 */
public record Milestone(LocalDate day, Event event) {

	/** What happens to domains by itself. */
	public enum Event {

		/** The last day paid for is over. */
		EXPIRED,
		/** From now on it can only be restored. */
		IN_REDEMPTION,
		/** From now on nothing can be done. */
		IN_PENDING_DELETE,
		/** Anybody can register it. */
		FREE,
		/** The registry has renewed it by itself. */
		REGISTRY_RENEWED,
		/** The registry was told not to renew it, or to take its renewal back. */
		LET_GO,
		/** Another registrar has asked for it. */
		LEAVING,
		/** It went to another registrar. */
		TRANSFERRED,
		/** The registry has deleted it. */
		DELETED

	}

	/** What happened in words, in the messages. */
	public String messageKey() {
		return "domains.milestone." + this.event;
	}

}
