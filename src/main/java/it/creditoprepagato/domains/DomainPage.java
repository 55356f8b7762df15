package it.creditoprepagato.domains;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Some of a customer's domains.
 *
 * @param domains in the order asked for
 * @param next where the next page goes on; null after the last
 */
public record DomainPage(List<HeldDomain> domains, @Nullable DomainCursor next) {
}
