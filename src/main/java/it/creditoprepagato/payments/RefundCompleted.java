package it.creditoprepagato.payments;

/**
 * Money is back where it came from, and the credit was taken, in this transaction.
 *
 * @param refund as it stands
 */
public record RefundCompleted(Refund refund) {
}
