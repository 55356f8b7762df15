package it.creditoprepagato.domains;

import java.time.LocalDate;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

/**
 * Another registrar has asked for a customer's domain. May be told twice.
 *
 * @param day when it goes, if nobody refuses
 */
public record TransferAwayRequested(CustomerId customer, DomainName name, LocalDate day) {
}
