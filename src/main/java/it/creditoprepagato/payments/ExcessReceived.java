package it.creditoprepagato.payments;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.Money;

/**
 * More money came than was asked for: a top-up of its own. Handled inside the transaction
 * that noted it, by whoever credits it.
 *
 * @param payment what was asked, settled by now or before
 * @param transfer the one that brought it
 * @param gross how much of it
 * @param credit what to credit, net
 * @param actor who noted it
 */
public record ExcessReceived(Payment payment, Transfer transfer, Money gross, Money credit, Actor actor) {
}
