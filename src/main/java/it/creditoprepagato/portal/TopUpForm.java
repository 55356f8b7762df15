package it.creditoprepagato.portal;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.payments.PaymentMethod;

/**
 * What a customer types to add credit.
 *
 * @param importo the net amount
 * @param metodo how it will be paid
 */
record TopUpForm(@Nullable String importo, @Nullable PaymentMethod metodo) {
}
