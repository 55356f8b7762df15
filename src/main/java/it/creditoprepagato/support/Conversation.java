package it.creditoprepagato.support;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Some of what was said in a ticket.
 *
 * @param messages in the order they were written
 * @param earlier before which message it goes on; null at the beginning
 */
public record Conversation(List<Message> messages, @Nullable Integer earlier) {
}
