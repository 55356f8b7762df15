package it.creditoprepagato.support;

import java.time.Instant;
import java.util.List;

/**
 * What was said in a ticket.
 *
 * @param seq its number in the ticket, from 1
 * @param author who said it
 * @param text what
 * @param writtenAt when
 * @param files that came with it
 */
public record Message(int seq, Author author, String text, Instant writtenAt, List<Attachment> files) {
}
