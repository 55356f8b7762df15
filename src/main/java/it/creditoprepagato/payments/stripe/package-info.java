/**
 * Card payments through Stripe: Checkout Sessions, refunds, and what its events tell.
 * Everything that knows Stripe is here, and nothing here is known elsewhere: the rest of
 * payments meets it as {@code CardGateway}. Promises that money counts once, whether an
 * event tells of it, the payer's return or an answer that was asked for, in any order.
 */
@NullMarked
package it.creditoprepagato.payments.stripe;

import org.jspecify.annotations.NullMarked;
