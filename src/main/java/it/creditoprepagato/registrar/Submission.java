package it.creditoprepagato.registrar;

import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;

/**
 * Something to be done at a registry.
 *
 * @param customer whose domain it is
 * @param id the operation's, a UUIDv7; the registry knows it as client transaction id
 * @param instruction what to do
 */
public record Submission(CustomerId customer, UUID id, Instruction instruction) {

	CommandKey key() {
		return CommandKey.of(this.customer, this.id);
	}

}
