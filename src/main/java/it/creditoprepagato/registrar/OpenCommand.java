package it.creditoprepagato.registrar;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

/**
 * An instruction whose outcome is not known yet.
 *
 * @param customer whose
 * @param id the operation
 * @param name of the domain
 * @param state how far it is
 * @param submittedAt since when
 */
public record OpenCommand(CustomerId customer, UUID id, DomainName name, State state, Instant submittedAt) {

	/**
	 * How far an instruction is.
	 *
	 * @param verb what is to be done, in capitals
	 * @param unknown whether it was sent and its answer was lost
	 * @param attempts how often it was tried
	 */
	public record State(String verb, boolean unknown, int attempts) {
	}

}
