package it.creditoprepagato.domains;

import java.time.LocalDate;

import it.creditoprepagato.shared.DomainName;

/**
 * A wish to pay for a domain longer.
 *
 * @param years how many more
 * @param expiryShown the last day paid for, as the customer saw it
 */
public record Renewal(DomainName name, int years, LocalDate expiryShown) {
}
