/**
 * The pages of payments: how one is paid and what became of it, the simulated card page,
 * and what staff notes of bank transfers. Promises that a payment is shown to its owner
 * and to staff only, and that a second click is harmless.
 */
@NullMarked
package it.creditoprepagato.payments.web;

import org.jspecify.annotations.NullMarked;
