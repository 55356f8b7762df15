package it.creditoprepagato.support;

import java.util.UUID;

/**
 * An answer of staff to a contact message.
 *
 * @param submission names the form it was written in: sent again, it is there once
 * @param text what is answered
 * @param seen how many answers the page showed that it was written on
 */
public record ContactReply(UUID submission, MessageText text, int seen) {
}
