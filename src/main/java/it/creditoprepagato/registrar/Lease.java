package it.creditoprepagato.registrar;

import java.time.Instant;

import it.creditoprepagato.shared.CustomerId;

/**
 * What one run has taken a command for.
 *
 * @param key which command
 * @param step what to do
 * @param attempt which attempt it is, counted from 1: only the last may conclude
 * @param until when the lease ends
 * @param instruction what the registry is told, its secret opened
 */
record Lease(CommandKey key, Command.Step step, int attempt, Instant until, Instruction instruction) {

	CustomerId customer() {
		return new CustomerId(this.key.customerId());
	}

	/** The client transaction id: the operation's. */
	String transaction() {
		return this.key.id().toString();
	}

}
