package it.creditoprepagato.notifications;

import java.util.UUID;

import it.creditoprepagato.identity.Addressee;

/**
 * A mail on its way into the queue, as it is bound to the statement.
 *
 * @param customerId whose user gets it, or the provider's
 * @param id which
 * @param recipient the address
 * @param key names the one mail that the recipient gets
 * @param kind of mail
 * @param language it is written in
 * @param parameters what it says
 */
record QueuedMail(UUID customerId, UUID id, String recipient, String key, String kind, String language,
		String parameters) {

	static QueuedMail of(MailRow.Id id, Addressee to, String key, Letter letter) {
		return new QueuedMail(id.customerId(), id.id(), to.email().value(), key, letter.kind().name(),
				to.language().name(), LetterJson.write(letter));
	}

}
