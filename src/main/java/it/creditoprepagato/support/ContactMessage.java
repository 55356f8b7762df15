package it.creditoprepagato.support;

import java.time.Instant;

/**
 * A message of the contact form.
 *
 * @param number which
 * @param sender who asked
 * @param topic what it is about
 * @param text what was asked
 * @param receivedAt when
 */
public record ContactMessage(CaseNumber number, Sender sender, Category topic, MessageText text, Instant receivedAt) {
}
