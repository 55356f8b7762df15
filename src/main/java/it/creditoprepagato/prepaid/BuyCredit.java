package it.creditoprepagato.prepaid;

import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

/**
 * Asks for credit.
 *
 * @param customer for whom
 * @param amount net (R8)
 * @param method how it will be paid
 * @param actor who asks
 */
public record BuyCredit(CustomerId customer, Money amount, PaymentMethod method, Actor actor) {
}
