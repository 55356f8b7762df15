package it.creditoprepagato.payments.bank;

import java.time.Instant;

import it.creditoprepagato.payments.bank.AccountStatement.Balance;
import it.creditoprepagato.shared.Actor;

/**
 * A statement that was imported.
 *
 * @param digest of its file
 * @param id the bank's name for it
 * @param span from where to where
 * @param movements how many it has
 * @param trace how it came
 */
public record ImportedStatement(String digest, String id, Span span, int movements, Trace trace) {

	/**
	 * From where to where.
	 *
	 * @param opening before
	 * @param closing after
	 */
	public record Span(Balance opening, Balance closing) {

		/** Whether nothing is missing between an earlier one and this. */
		public boolean follows(Span earlier) {
			return this.opening.amount().equals(earlier.closing.amount());
		}

	}

	/**
	 * How it came.
	 *
	 * @param fileName as it was sent, 1 to 200 characters
	 * @param at when
	 * @param actor by whom
	 */
	public record Trace(String fileName, Instant at, Actor actor) {
	}

}
