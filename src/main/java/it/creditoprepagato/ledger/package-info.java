/**
 * The money: one credit account a customer, insert-only entries, holds, and the proof of
 * them. Promises that no balance is ever overdrawn but by a chargeback, that a key has
 * one effect for ever, and that every entry can be recomputed from the rows alone. The
 * kernel is four functions of the database; see {@code src/docs/ledger.md}.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "identity" })
@NullMarked
package it.creditoprepagato.ledger;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
