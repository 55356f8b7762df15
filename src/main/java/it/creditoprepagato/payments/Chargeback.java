package it.creditoprepagato.payments;

import java.time.Instant;

/**
 * Money that the payer's bank took back.
 *
 * @param payment as it stands now
 * @param id the gateway's name for the dispute
 * @param amount how much, and the credit that went with it
 * @param status where it stands
 * @param openedAt since when
 */
public record Chargeback(Payment payment, String id, Payment.Returned amount, ChargebackStatus status,
		Instant openedAt) {
}
