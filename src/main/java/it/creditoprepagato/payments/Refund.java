package it.creditoprepagato.payments;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.shared.Actor;

import org.jspecify.annotations.Nullable;

/**
 * Money that goes back to where it came from.
 *
 * @param payment as it stands now
 * @param id which
 * @param amount how much
 * @param order who asked for it, when and why
 * @param progress what became of it
 */
public record Refund(Payment payment, UUID id, Payment.Returned amount, Order order, Progress progress) {

	/**
	 * Who asked for a refund.
	 *
	 * @param actor of the staff
	 * @param reason for the customer and the auditor
	 * @param at when
	 */
	public record Order(Actor actor, String reason, Instant at) {
	}

	/**
	 * What became of a refund.
	 *
	 * @param status where it stands
	 * @param sourceReference the gateway's or the bank's name for it
	 * @param failure why it could not be
	 */
	public record Progress(RefundStatus status, @Nullable String sourceReference, @Nullable String failure) {
	}

}
