package it.creditoprepagato.payments;

import java.util.UUID;

import it.creditoprepagato.shared.Money;

/**
 * What a card gateway is to send back.
 *
 * @param payment that settled by it
 * @param id of the refund; asked for twice, it is one
 * @param gross with VAT where that was paid
 */
public record CardRefund(Payment payment, UUID id, Money gross) {
}
