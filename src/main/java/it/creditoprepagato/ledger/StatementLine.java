package it.creditoprepagato.ledger;

import java.time.Instant;

import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;

/**
 * An entry as its customer reads it.
 *
 * @param sequence its number, from 1
 * @param kind why money moved
 * @param amount signed
 * @param balanceAfter what the balance was then
 * @param about what it was for
 * @param occurredAt when
 * @param hash proves it and all entries before it, in hexadecimal
 */
public record StatementLine(long sequence, EntryKind kind, Money amount, Money balanceAfter, About about,
		Instant occurredAt, String hash) {

	/**
	 * What an entry was for.
	 *
	 * @param reference the thing it is about
	 * @param actor who did it
	 * @param details what a reader wants to see
	 */
	public record About(Reference reference, String actor, Posting.Details details) {
	}

}
