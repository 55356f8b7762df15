package it.creditoprepagato.support;

/**
 * A line of the inbox.
 *
 * @param item which question, and whose turn it is
 * @param who asks: the customer's name, or the sender's
 * @param category what it is about
 * @param heading the ticket's subject, or how the message begins
 */
public record InboxLine(InboxItem item, String who, Category category, String heading) {
}
