package it.creditoprepagato.support;

/**
 * A file of a message, with its content.
 *
 * @param name under which it is offered
 * @param type as which it is sent
 * @param content its bytes
 */
public record StoredFile(String name, FileType type, byte[] content) {
}
