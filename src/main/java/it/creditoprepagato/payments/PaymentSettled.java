package it.creditoprepagato.payments;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.Money;

/**
 * Money came. Handled inside the settling transaction, by whoever credits it.
 *
 * @param payment what was asked, settled by now
 * @param credit what to credit, net: what was asked, or less where staff settles what
 * came
 * @param actor who settled it
 */
public record PaymentSettled(Payment payment, Money credit, Actor actor) {
}
