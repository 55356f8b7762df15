package it.creditoprepagato.domains;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.springframework.stereotype.Component;

/** The rows of domains, and the statement that claims many of them. */
@Component
class DomainRows {

	private final EntityManager entities;

	DomainRows(EntityManager entities) {
		this.entities = entities;
	}

	/** Locks in the order of names, so that two batches never wait for each other. */
	Set<DomainName> claim(CustomerId customer, Operation operation, Map<DomainName, UUID> operations) {
		List<Map.Entry<DomainName, UUID>> wishes = List.copyOf(operations.entrySet());
		@SuppressWarnings("unchecked")
		List<String> claimed = this.entities.createNativeQuery("""
				UPDATE domains.domain
				SET operation_id = claim.operation_id, operation = :operation
				FROM (SELECT free.id, wish.operation_id
				      FROM (SELECT id, name FROM domains.domain
				            WHERE customer_id = :customer AND name = ANY (:names)
				              AND operation_id IS NULL AND paid_until IS NOT NULL
				            ORDER BY name FOR UPDATE) AS free
				      JOIN unnest(:names, :ids) AS wish (name, operation_id) ON wish.name = free.name) AS claim
				WHERE domain.customer_id = :customer AND domain.id = claim.id
				RETURNING domain.name""", String.class)
			.setParameter("operation", operation.name())
			.setParameter("customer", customer.value())
			.setParameter("names", wishes.stream().map((wish) -> wish.getKey().ascii()).toArray(String[]::new))
			.setParameter("ids", wishes.stream().map(Map.Entry::getValue).toArray(UUID[]::new))
			.getResultList();
		return claimed.stream().map(DomainName::new).collect(Collectors.toUnmodifiableSet());
	}

	/** Those claimed for the operations, kept from other transactions. */
	List<Domain> claimedFor(CustomerId customer, Collection<UUID> operations) {
		return this.entities.createQuery("""
				select d from Domain d
				where d.key.customerId = :customer and d.operationId in :operations order by d.name""", Domain.class)
			.setParameter("customer", customer.value())
			.setParameter("operations", operations)
			.setLockMode(LockModeType.PESSIMISTIC_WRITE)
			.getResultList();
	}

	/**
	 * Adds a customer's domains, in place of those of the same names that it once held.
	 */
	void replaceGone(CustomerId customer, List<Domain> domains) {
		this.entities
			.createNativeQuery("DELETE FROM domains.domain WHERE customer_id = :customer AND name = ANY (:names)")
			.setParameter("customer", customer.value())
			.setParameter("names", domains.stream().map((domain) -> domain.name().ascii()).toArray(String[]::new))
			.executeUpdate();
		domains.forEach(this.entities::persist);
	}

	void remove(Domain domain) {
		this.entities.remove(domain);
	}

}
