package it.creditoprepagato.domains;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import it.creditoprepagato.catalog.ExpiryCalendar;
import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which domains expire soon or have expired just now. */
@Service
@Transactional(readOnly = true)
public class ExpiringDomains {

	/** So long before the last day paid for. */
	public static final int DAYS_BEFORE = 60;

	/** So long after it. */
	public static final int DAYS_AFTER = 5;

	private static final String EXPIRING = """
			select d from PortfolioRow d where d.key.customerId = :customer and d.departure.day is null
			and d.paidUntil between :first and :last
			order by case d.priority when CRITICAL then 0 when NORMAL then 1 else 2 end, d.paidUntil, d.name""";

	private final EntityManager entities;

	private final Clock clock;

	ExpiringDomains(EntityManager entities, Clock clock) {
		this.entities = entities;
		this.clock = clock;
	}

	/**
	 * The customer's, in the order in which credit is spent: critical ones first, then by
	 * the last day paid for, then by name; those to be let expire are the last.
	 * @param limit how many at most
	 */
	public List<HeldDomain> of(CustomerId customer, int limit) {
		LocalDate today = ExpiryCalendar.today(this.clock);
		return this.entities.createQuery(EXPIRING, PortfolioRow.class)
			.setParameter("customer", customer.value())
			.setParameter("first", today.minusDays(DAYS_AFTER))
			.setParameter("last", today.plusDays(DAYS_BEFORE))
			.setMaxResults(limit)
			.getResultList()
			.stream()
			.map((row) -> row.on(today))
			.toList();
	}

}
