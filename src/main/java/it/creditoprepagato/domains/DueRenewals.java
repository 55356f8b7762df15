package it.creditoprepagato.domains;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import it.creditoprepagato.catalog.ExpiryCalendar;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Tld;

/** How many renewals fall due, day by day: one reading, however large the portfolio. */
@Service
@Transactional(readOnly = true)
public class DueRenewals {

	private final EntityManager entities;

	private final Clock clock;

	DueRenewals(EntityManager entities, Clock clock) {
		this.entities = entities;
		this.clock = clock;
	}

	/**
	 * Those up to a day, in the order of days: first the late ones, of domains that can
	 * still be saved, then those from today on.
	 */
	public List<Due> until(CustomerId customer, LocalDate last) {
		return this.entities.createQuery("""
				select d.paidUntil, d.tld, count(d) from PortfolioRow d
				where d.key.customerId = :customer and d.paidUntil <= :last and d.departure.day is null
				and (d.paidUntil >= :today or d.redemptionEnds >= :today)
				group by d.paidUntil, d.tld order by d.paidUntil, d.tld""", Object[].class)
			.setParameter("customer", customer.value())
			.setParameter("today", ExpiryCalendar.today(this.clock))
			.setParameter("last", last)
			.getResultStream()
			.map((row) -> new Due((LocalDate) row[0], new Tld((String) row[1]), (Long) row[2]))
			.toList();
	}

	/**
	 * Renewals that fall due.
	 *
	 * @param day paid until then
	 * @param tld under which suffix
	 * @param domains how many
	 */
	public record Due(LocalDate day, Tld tld, long domains) {
	}

}
