package it.creditoprepagato.support;

/**
 * A file of a message, without its content.
 *
 * @param message the number of the message in its ticket
 * @param position its place in the message, from 1
 * @param name under which it is offered
 * @param type of its content
 * @param size in bytes
 */
public record Attachment(int message, int position, String name, FileType type, long size) {
}
