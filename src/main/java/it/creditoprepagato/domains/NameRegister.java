package it.creditoprepagato.domains;

import java.time.LocalDate;

import it.creditoprepagato.shared.DomainName;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Which customer holds a name: the one place where names are known across customers. */
@Component
class NameRegister {

	private final EntityManager entities;

	NameRegister(EntityManager entities) {
		this.entities = entities;
	}

	/** Whether anybody holds the name on that day. */
	boolean isHeld(DomainName name, LocalDate today) {
		return !this.entities.createNativeQuery("""
				SELECT 1 FROM domains.name_register
				WHERE name = :name AND (free_from IS NULL OR free_from > :today)""")
			.setParameter("name", name.ascii())
			.setParameter("today", today)
			.getResultList()
			.isEmpty();
	}

	/**
	 * Enters a name for that domain, in place of one that is free by now.
	 * @return whether it was free
	 */
	boolean enter(DomainName name, DomainKey domain, @Nullable LocalDate freeFrom, LocalDate today) {
		return this.entities.createNativeQuery("""
				INSERT INTO domains.name_register AS held (name, customer_id, domain_id, free_from)
				VALUES (:name, :customer, :domain, CAST(:freeFrom AS date))
				ON CONFLICT (name) DO UPDATE SET customer_id = excluded.customer_id, domain_id = excluded.domain_id,
				    free_from = excluded.free_from
				WHERE held.free_from <= :today""")
			.setParameter("name", name.ascii())
			.setParameter("customer", domain.customerId())
			.setParameter("domain", domain.id())
			.setParameter("freeFrom", freeFrom)
			.setParameter("today", today)
			.executeUpdate() == 1;
	}

	void freeFrom(DomainName name, DomainKey domain, LocalDate day) {
		this.entities.createNativeQuery("""
				UPDATE domains.name_register SET free_from = :day
				WHERE name = :name AND customer_id = :customer AND domain_id = :domain""")
			.setParameter("day", day)
			.setParameter("name", name.ascii())
			.setParameter("customer", domain.customerId())
			.setParameter("domain", domain.id())
			.executeUpdate();
	}

	void strike(DomainName name, DomainKey domain) {
		this.entities.createNativeQuery("""
				DELETE FROM domains.name_register
				WHERE name = :name AND customer_id = :customer AND domain_id = :domain""")
			.setParameter("name", name.ascii())
			.setParameter("customer", domain.customerId())
			.setParameter("domain", domain.id())
			.executeUpdate();
	}

}
