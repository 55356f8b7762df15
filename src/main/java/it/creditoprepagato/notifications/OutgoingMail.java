package it.creditoprepagato.notifications;

import java.time.Instant;
import java.util.UUID;

import jakarta.mail.internet.MimeMessage;

/**
 * A mail as it is sent.
 *
 * @param id which
 * @param kind of what
 * @param at when it is sent
 * @param message all of it (RFC 5322)
 */
record OutgoingMail(UUID id, MailKind kind, Instant at, MimeMessage message) {
}
