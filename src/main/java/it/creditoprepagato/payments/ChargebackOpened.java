package it.creditoprepagato.payments;

import it.creditoprepagato.ledger.Credit;

/**
 * A payer's bank took money back and the credit went with it, in this transaction.
 *
 * @param chargeback what was taken
 * @param left what the customer has now; below zero when it was spent, and then the
 * account is frozen
 */
public record ChargebackOpened(Chargeback chargeback, Credit left) {
}
