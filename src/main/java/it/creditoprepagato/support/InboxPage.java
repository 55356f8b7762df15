package it.creditoprepagato.support;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Some of the inbox.
 *
 * @param lines in the order asked for
 * @param next where the next page goes on; null after the last
 */
public record InboxPage(List<InboxLine> lines, @Nullable CaseCursor next) {
}
