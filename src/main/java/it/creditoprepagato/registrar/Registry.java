package it.creditoprepagato.registrar;

import java.util.Optional;

import it.creditoprepagato.shared.DomainName;
import org.jspecify.annotations.Nullable;

/**
 * A registry as EPP shows it. Every call answers within {@link Command#LEASE}, or says
 * that the answer is lost, and is made with no transaction open.
 */
interface Registry {

	/** Whether the name can be registered (RFC 5731 §3.1.1). */
	Availability check(DomainName name);

	/**
	 * Where the name stands; most registries say it of a domain of another registrar only
	 * to who has its auth code (RFC 5731 §3.1.2).
	 */
	Standing info(DomainName name, @Nullable AuthCode authCode);

	/**
	 * Tells the registry to do it; {@link Answer.NotDone} if the registry is busy.
	 * @param transaction the client transaction id (RFC 5730 §2.5) that it can be asked
	 * about by
	 */
	Answer perform(Instruction instruction, String transaction);

	/**
	 * Asks what became of an instruction sent under that transaction id;
	 * {@link Answer.NotDone} if it has never arrived.
	 */
	Answer ask(Instruction instruction, String transaction);

	/**
	 * The oldest message in the registry's queue; empty if there is none. The same again,
	 * until it is acknowledged.
	 */
	Optional<Queued> poll();

	/** Takes a message off the queue; one that is not there any longer does no harm. */
	void acknowledge(String messageId);

	/**
	 * The auth code of a domain that is with this registrar (RFC 5731 §3.1.2,
	 * {@code authInfo}); empty if the registry does not say it.
	 */
	Optional<AuthCode> authCode(DomainName name);

	/**
	 * A message in the queue.
	 *
	 * @param id names it there
	 * @param message what it says
	 */
	record Queued(String id, RegistryReported message) {
	}

}
