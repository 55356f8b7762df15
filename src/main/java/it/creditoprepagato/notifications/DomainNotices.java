package it.creditoprepagato.notifications;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what customers have been told about the expiry of their domains. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DomainNotices {

	private final EntityManager entities;

	DomainNotices(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * Writes down that the customer is told.
	 * @param step a {@link NoticeStep}, or that the credit does not cover it
	 * @return those of the domains that it had not been told about
	 */
	Set<DomainName> tell(CustomerId customer, String step, Collection<HeldDomain> domains) {
		if (domains.isEmpty()) {
			return Set.of();
		}
		@SuppressWarnings("unchecked")
		Collection<String> names = this.entities.createNativeQuery("""
				INSERT INTO notifications.domain_notice (customer_id, domain, paid_until, step)
				SELECT :customer, domain, paid_until, :step
				FROM unnest(:domains, CAST(:days AS date[])) AS told (domain, paid_until)
				ON CONFLICT DO NOTHING RETURNING domain""", String.class)
			.setParameter("customer", customer.value())
			.setParameter("step", step)
			.setParameter("domains", domains.stream().map((domain) -> domain.name().ascii()).toArray(String[]::new))
			.setParameter("days",
					domains.stream()
						.map((domain) -> Objects.requireNonNull(domain.paidUntil()).toString())
						.toArray(String[]::new))
			.getResultList();
		return names.stream().map(DomainName::new).collect(Collectors.toUnmodifiableSet());
	}

}
