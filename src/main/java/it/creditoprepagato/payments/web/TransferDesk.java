package it.creditoprepagato.payments.web;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.identity.ToldTrail;
import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.payments.BankTransfers;
import it.creditoprepagato.payments.Payments;

import org.springframework.stereotype.Component;

/**
 * What staff needs to note transfers.
 *
 * @param payments what was asked
 * @param customers of whom
 * @param transfers what came
 * @param effect the outermost operation
 * @param trail what was done
 */
@Component
record TransferDesk(Payments payments, Customers customers, BankTransfers transfers, Effect effect, ToldTrail trail) {
}
