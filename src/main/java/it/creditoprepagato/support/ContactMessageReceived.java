package it.creditoprepagato.support;

/**
 * Somebody wrote by the contact form; published inside the transaction.
 *
 * @param message what
 */
public record ContactMessageReceived(ContactMessage message) {
}
