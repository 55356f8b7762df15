package it.creditoprepagato.support;

/**
 * Staff answered a contact message, which reaches its sender by mail only; published
 * inside the transaction.
 *
 * @param number of the message
 * @param recipient who asked: name, mail address and language
 * @param text the answer
 */
public record ContactMessageAnswered(CaseNumber number, Sender recipient, MessageText text) {
}
