package it.creditoprepagato.payments;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.Money;

/**
 * Money came. Handled inside the settling transaction, by whoever credits it.
 *
 * @param payment what was asked, settled by now
 * @param received what came in all: exactly what was asked, more, or less where staff
 * settles what came
 * @param actor who settled it
 */
public record PaymentSettled(Payment payment, Money received, Actor actor) {
}
