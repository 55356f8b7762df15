package it.creditoprepagato.ledger;

/**
 * The entry stands, now or since the key was first used.
 *
 * @param sequence its number in the customer's statement, from 1
 * @param credit what the customer has; after a replay, the balance is that after the
 * entry
 */
public record Posted(long sequence, Credit credit) implements PostOutcome, EndOutcome {
}
