package it.creditoprepagato.support;

import java.util.List;

import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists a customer's tickets: each page is one scan of that customer's part of an index.
 */
@Service
@Transactional(readOnly = true)
public class TicketLists {

	private final EntityManager entities;

	TicketLists(EntityManager entities) {
		this.entities = entities;
	}

	public TicketPage page(CustomerId customer, TicketSearch search) {
		List<Ticket> found = query(customer, search).setMaxResults(search.limit() + 1)
			.getResultStream()
			.map(TicketRow::ticket)
			.toList();
		List<Ticket> page = found.subList(0, Math.min(search.limit(), found.size()));
		return new TicketPage(page, (found.size() > search.limit())
				? new CaseCursor(page.getLast().changedAt(), page.getLast().number()) : null);
	}

	private TypedQuery<TicketRow> query(CustomerId customer, TicketSearch search) {
		StringBuilder text = new StringBuilder("select t from TicketRow t where t.id.customerId = :customer");
		if (search.state() != null) {
			text.append(" and t.state = :state");
		}
		if (search.after() != null) {
			text.append(" and (t.changedAt, t.id.number) < (:at, :number)");
		}
		text.append(" order by t.changedAt desc, t.id.number desc");
		TypedQuery<TicketRow> query = this.entities.createQuery(text.toString(), TicketRow.class)
			.setParameter("customer", customer.value());
		if (search.state() != null) {
			query.setParameter("state", search.state());
		}
		if (search.after() != null) {
			query.setParameter("at", search.after().at()).setParameter("number", search.after().number().value());
		}
		return query;
	}

}
