package it.creditoprepagato.payments;

/**
 * A payment of a time before this system was taken in as settled; its credit is the
 * history's matter. Handled inside the transaction that takes it in.
 *
 * @param payment as it stands
 */
public record PaymentAdopted(Payment payment) {
}
