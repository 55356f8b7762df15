package it.creditoprepagato.domains;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import it.creditoprepagato.catalog.ExpiryCalendar;
import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All domains of a customer that can be renewed one day. */
@Service
@Transactional(readOnly = true)
public class RenewalCandidates {

	private static final int MOST = 20_000;

	private final EntityManager entities;

	private final Clock clock;

	RenewalCandidates(EntityManager entities, Clock clock) {
		this.entities = entities;
		this.clock = clock;
	}

	/** Those that can be renewed now or later, by the last day paid for. */
	public List<HeldDomain> of(CustomerId customer) {
		LocalDate today = ExpiryCalendar.today(this.clock);
		return this.entities.createQuery("""
				select d from PortfolioRow d where d.key.customerId = :customer and d.departure.day is null
				and d.graceEnds >= :today order by d.paidUntil, d.name""", PortfolioRow.class)
			.setParameter("customer", customer.value())
			.setParameter("today", today)
			.setMaxResults(MOST)
			.getResultList()
			.stream()
			.map((row) -> row.on(today))
			.toList();
	}

}
