package it.creditoprepagato.registrar;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

/**
 * The registry does not let the domain go: it may renew it and charge for it. Told once,
 * inside the transaction that records it.
 *
 * @param reason the registry's
 */
public record DropRefused(CustomerId customer, DomainName name, ResultCode reason) {
}
