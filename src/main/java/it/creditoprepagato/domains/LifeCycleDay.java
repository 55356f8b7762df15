package it.creditoprepagato.domains;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import it.creditoprepagato.catalog.ExpiryCalendar;
import it.creditoprepagato.registrar.Instruction;
import it.creditoprepagato.registrar.Registrar;
import it.creditoprepagato.registrar.Submission;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.TimeOrderedId;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a day brings to the domains of all customers: their dates pass, and registries are
 * told to let those go that nobody has paid for, in time not to be charged for them. Some
 * customers at a time, each time in a transaction of its own; a day that was broken off
 * is simply run again, and a day run twice does nothing the second time.
 */
@Service
public class LifeCycleDay {

	private static final int CUSTOMERS_AT_ONCE = 50;

	/** So long the application may have stood still without a day being missed. */
	private static final int DAYS_BACK = 60;

	private static final UUID FIRST = new UUID(0, 0);

	private final EntityManager entities;

	private final Milestones milestones;

	private final Registrar registrar;

	private final TransactionOperations transactions;

	private final Clock clock;

	LifeCycleDay(EntityManager entities, Milestones milestones, Registrar registrar, TransactionOperations transactions,
			Clock clock) {
		this.entities = entities;
		this.milestones = milestones;
		this.registrar = registrar;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** Runs today for everybody. */
	public void run() {
		LocalDate today = ExpiryCalendar.today(this.clock);
		List<UUID> customers = after(FIRST);
		while (!customers.isEmpty()) {
			List<UUID> some = customers;
			this.transactions.executeWithoutResult((transaction) -> run(some, today));
			customers = after(customers.getLast());
		}
	}

	private void run(List<UUID> customers, LocalDate today) {
		this.milestones.pass(customers, today.minusDays(DAYS_BACK), today);
		List<Submission> drops = letGo(customers, today);
		if (!drops.isEmpty()) {
			this.registrar.submit(drops);
		}
	}

	/** A domain that an operation is in progress for may be paid for in a moment. */
	private List<Submission> letGo(List<UUID> customers, LocalDate today) {
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

	@SuppressWarnings("unchecked")
	private List<UUID> after(UUID customer) {
		return this.transactions.execute((transaction) -> this.entities.createNativeQuery("""
				SELECT DISTINCT customer_id FROM domains.domain
				WHERE customer_id > :after ORDER BY customer_id LIMIT :most""", UUID.class)
			.setParameter("after", customer)
			.setParameter("most", CUSTOMERS_AT_ONCE)
			.getResultList());
	}

}
