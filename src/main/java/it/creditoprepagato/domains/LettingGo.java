package it.creditoprepagato.domains;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import it.creditoprepagato.registrar.Instruction;
import it.creditoprepagato.registrar.Registrar;
import it.creditoprepagato.registrar.Submission;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.TimeOrderedId;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has registries told to let those domains go that nobody has paid for, once for each
 * expiry, in time not to be charged for them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LettingGo {

	private final EntityManager entities;

	private final Registrar registrar;

	LettingGo(EntityManager entities, Registrar registrar) {
		this.entities = entities;
		this.registrar = registrar;
	}

	void run(List<UUID> customers, LocalDate today) {
		List<Submission> drops = unpaid(customers, today);
		if (!drops.isEmpty()) {
			this.registrar.submit(drops);
		}
	}

	/** A domain that an operation is in progress for may be paid for in a moment. */
	private List<Submission> unpaid(List<UUID> customers, LocalDate today) {
		@SuppressWarnings("unchecked")
		List<Object[]> rows = this.entities.createNativeQuery("""
				UPDATE domains.domain SET let_go_for = domain.paid_until
				FROM (SELECT due.customer_id, due.id, due.paid_until
				      FROM domains.portfolio AS due
				      WHERE due.customer_id = ANY (:customers) AND due.operation_id IS NULL AND due.departed_on IS NULL
				        AND :today BETWEEN due.let_go_on AND due.grace_ends
				        AND due.let_go_for IS DISTINCT FROM due.paid_until) AS unpaid
				WHERE domain.customer_id = unpaid.customer_id AND domain.id = unpaid.id AND domain.operation_id IS NULL
				  AND domain.paid_until = unpaid.paid_until
				RETURNING domain.customer_id, domain.name""", Object[].class)
			.setParameter("customers", customers.toArray(UUID[]::new))
			.setParameter("today", today)
			.getResultList();
		return rows.stream()
			.map((row) -> new Submission(new CustomerId((UUID) row[0]), TimeOrderedId.next(),
					new Instruction.Drop(new DomainName((String) row[1]))))
			.toList();
	}

}
