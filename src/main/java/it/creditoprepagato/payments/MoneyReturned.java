package it.creditoprepagato.payments;

/**
 * Money of a settled payment went back for good: refunded, or lost to the payer's bank.
 * Handled inside the transaction that notes it.
 *
 * @param payment as it stands now
 * @param cause what took it back: {@code refund:} or {@code chargeback:} and its name
 * @param amount how much
 */
public record MoneyReturned(Payment payment, String cause, Payment.Returned amount) {
}
