package it.creditoprepagato.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;

/**
 * A line of an order as it stands.
 *
 * @param customer whose
 * @param id which; the hold has the same
 * @param what what is done
 * @param price what it costs, held or taken
 * @param state how far it is
 * @param placedAt since when
 */
public record DomainOperation(CustomerId customer, UUID id, What what, Money price, State state, Instant placedAt) {

	/**
	 * What is done.
	 *
	 * @param orderNumber in which order
	 * @param line in which place
	 * @param operation what
	 * @param domain to which domain
	 * @param years for how long
	 */
	public record What(long orderNumber, int line, Operation operation, DomainName domain, int years) {

		/** The operation in a word, in the messages. */
		public String operationKey() {
			return "orders.operation." + this.operation;
		}

	}

	/**
	 * How far it is.
	 *
	 * @param status where it stands
	 * @param reason why it failed: a message key
	 * @param expiryBefore the expiry it started from
	 * @param expiryAfter the expiry it reached
	 */
	public record State(OperationStatus status, @Nullable String reason, @Nullable LocalDate expiryBefore,
			@Nullable LocalDate expiryAfter) {
	}

}
