package it.creditoprepagato.domains;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import it.creditoprepagato.shared.DomainName;
import org.jspecify.annotations.Nullable;

/**
 * A domain of a customer, as it stands today.
 *
 * @param status by today's date
 * @param paidUntil the last day paid for, the expiry on every screen; none while pending
 * @param registryExpiry the registry's own date; none while pending
 * @param operation the operation in progress, if one is
 * @param nameServers none for the registrar's own
 * @param tags the customer's own words for it, sorted
 * @param departure how and when it left, if it did
 */
public record HeldDomain(DomainName name, DomainStatus status, @Nullable LocalDate paidUntil,
		@Nullable LocalDate registryExpiry, AutoRenew autoRenew, Priority priority, @Nullable UUID operation,
		List<String> nameServers, List<Tag> tags, @Nullable Departure departure) {
}
