package it.creditoprepagato.domains;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import it.creditoprepagato.catalog.ExpiryCalendar;
import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which domains are to be renewed by themselves today: those whose switch is on, from
 * {@link RenewalSchedule#leadDays()} before the registry must have been told to the end
 * of their grace days, while nothing else is in progress for them.
 */
@Service
@Transactional(readOnly = true)
public class AutoRenewals {

	private static final String DUE = """
			 from PortfolioRow d where d.autoRenew = ON and d.operationId is null and d.departure.day is null
			and d.cutoff <= :horizon and d.graceEnds >= :today and d.key.customerId""";

	private static final String IN_THEIR_ORDER = " order by case d.priority when CRITICAL then 0 else 1 end,"
			+ " d.paidUntil, d.name";

	private static final UUID FIRST = new UUID(0, 0);

	private final EntityManager entities;

	private final RenewalSchedule schedule;

	private final Clock clock;

	AutoRenewals(EntityManager entities, RenewalSchedule schedule, Clock clock) {
		this.entities = entities;
		this.schedule = schedule;
		this.clock = clock;
	}

	/** The first customers that have such domains. */
	public List<CustomerId> customers(int limit) {
		return customers(FIRST, limit);
	}

	/** The next ones after a customer. */
	public List<CustomerId> customers(CustomerId after, int limit) {
		return customers(after.value(), limit);
	}

	/**
	 * The customer's, in the order in which credit is spent: critical ones first, then by
	 * the last day paid for, then by name.
	 * @param limit how many at most
	 */
	public List<HeldDomain> of(CustomerId customer, int limit) {
		LocalDate today = ExpiryCalendar.today(this.clock);
		return dated(this.entities.createQuery("select d" + DUE + " = :customer" + IN_THEIR_ORDER, PortfolioRow.class))
			.setParameter("customer", customer.value())
			.setMaxResults(limit)
			.getResultList()
			.stream()
			.map((row) -> row.on(today))
			.toList();
	}

	private List<CustomerId> customers(UUID after, int limit) {
		return dated(this.entities
			.createQuery("select distinct d.key.customerId" + DUE + " > :after order by d.key.customerId", UUID.class))
			.setParameter("after", after)
			.setMaxResults(limit)
			.getResultList()
			.stream()
			.map(CustomerId::new)
			.toList();
	}

	private <T> TypedQuery<T> dated(TypedQuery<T> query) {
		LocalDate today = ExpiryCalendar.today(this.clock);
		return query.setParameter("today", today).setParameter("horizon", today.plusDays(this.schedule.leadDays()));
	}

}
