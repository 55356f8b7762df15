package it.creditoprepagato.support;

import java.time.Instant;

/**
 * What staff wrote beside a conversation: a note for staff, or an answer that went out by
 * mail.
 *
 * @param author who wrote it
 * @param text what
 * @param writtenAt when
 */
public record Remark(Author author, String text, Instant writtenAt) {
}
