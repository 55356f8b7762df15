package it.creditoprepagato.domains;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what happened to domains without being ordered, each thing once a day. */
@Component
class Milestones {

	private static final String BY_DATES = """
			INSERT INTO domains.milestone (customer_id, domain_id, day, event)
			SELECT customer_id, id, step.day, step.event
			FROM domains.portfolio
			CROSS JOIN LATERAL (VALUES (paid_until + 1, 'EXPIRED'),
			                           (CASE WHEN redemption_days > 0 THEN grace_ends + 1 END, 'IN_REDEMPTION'),
			                           (CASE WHEN pending_delete_days > 0 THEN redemption_ends + 1 END, 'IN_PENDING_DELETE'),
			                           (deleted_after + 1, 'FREE')) AS step (day, event)
			WHERE customer_id = ANY (:customers) AND departed_on IS NULL AND paid_until < :today
			  AND step.day BETWEEN :since AND :today
			ON CONFLICT DO NOTHING""";

	private final EntityManager entities;

	Milestones(EntityManager entities) {
		this.entities = entities;
	}

	/** What happened to the customer's domain, the latest first; at most 50. */
	@Transactional(readOnly = true)
	List<Milestone> of(CustomerId customer, DomainName name) {
		@SuppressWarnings("unchecked")
		List<Object[]> rows = this.entities.createNativeQuery("""
				SELECT milestone.day, milestone.event FROM domains.milestone
				JOIN domains.domain ON domain.customer_id = milestone.customer_id AND domain.id = milestone.domain_id
				WHERE milestone.customer_id = :customer AND domain.name = :name
				ORDER BY milestone.day DESC, milestone.event LIMIT 50""", Object[].class)
			.setParameter("customer", customer.value())
			.setParameter("name", name.ascii())
			.getResultList();
		return rows.stream()
			.map((row) -> new Milestone((LocalDate) row[0], Milestone.Event.valueOf((String) row[1])))
			.toList();
	}

	/**
	 * Writes down what the dates of the customers' domains have brought from one day to
	 * another; tells how much is new.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	int pass(Collection<UUID> customers, LocalDate since, LocalDate today) {
		return this.entities.createNativeQuery(BY_DATES)
			.setParameter("customers", customers.toArray(UUID[]::new))
			.setParameter("since", since)
			.setParameter("today", today)
			.executeUpdate();
	}

	/** Writes down something of one domain. */
	@Transactional(propagation = Propagation.MANDATORY)
	void add(DomainKey domain, Milestone milestone) {
		this.entities.createNativeQuery("""
				INSERT INTO domains.milestone (customer_id, domain_id, day, event)
				VALUES (:customer, :domain, :day, :event) ON CONFLICT DO NOTHING""")
			.setParameter("customer", domain.customerId())
			.setParameter("domain", domain.id())
			.setParameter("day", milestone.day())
			.setParameter("event", milestone.event().name())
			.executeUpdate();
	}

}
