package it.creditoprepagato.ledger;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;

/**
 * Credit set aside for an operation under way.
 *
 * @param id names the hold
 * @param amount how much
 * @param reference what for
 * @param openedAt since when
 */
public record OpenHold(UUID id, Money amount, Reference reference, Instant openedAt) {
}
