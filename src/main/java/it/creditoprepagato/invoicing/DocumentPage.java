package it.creditoprepagato.invoicing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of documents.
 *
 * @param documents newest first
 * @param next where the next page begins; null at the end
 */
public record DocumentPage(List<IssuedDocument> documents, @Nullable DocumentCursor next) {
}
