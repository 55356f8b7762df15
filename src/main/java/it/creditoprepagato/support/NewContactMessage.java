package it.creditoprepagato.support;

import java.util.UUID;

/**
 * A message sent by the contact form.
 *
 * @param submission names the form it was written in: sent again, it is there once
 * @param sender who asks
 * @param topic what it is about
 * @param text what is asked
 */
public record NewContactMessage(UUID submission, Sender sender, Category topic, MessageText text) {
}
