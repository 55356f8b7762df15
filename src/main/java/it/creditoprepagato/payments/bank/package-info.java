/**
 * What the provider's bank tells: statements in CAMT.053, whose incoming transfers are
 * noted for the payments that they name, and what staff makes of the others. Promises
 * that a movement counts once, in however many files it stands.
 */
@NullMarked
package it.creditoprepagato.payments.bank;

import org.jspecify.annotations.NullMarked;
