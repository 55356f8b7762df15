package it.creditoprepagato.prepaid;

import it.creditoprepagato.payments.Payment;

/**
 * A saved card was refused for an automatic top-up. Handled inside the transaction that
 * noted it.
 *
 * @param payment that failed
 * @param auto how it stands now, stopped after the third time
 */
public record AutoTopUpRefused(Payment payment, AutoTopUp auto) {
}
