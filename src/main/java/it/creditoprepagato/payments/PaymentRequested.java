package it.creditoprepagato.payments;

/**
 * Money was asked for. Told once, inside the transaction that asks.
 *
 * @param payment as it was asked for
 */
public record PaymentRequested(Payment payment) {
}
