package it.creditoprepagato.payments;

import it.creditoprepagato.shared.Actor;

/**
 * Nobody waits for this money any more. Handled inside the transaction that said so.
 *
 * @param payment as it is now
 * @param actor who said so
 */
public record PaymentAbandoned(Payment payment, Actor actor) {
}
