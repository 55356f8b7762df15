package it.creditoprepagato.support;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one inbox of staff, over all customers and visitors (R7). */
@Service
@Transactional(readOnly = true)
public class Inbox {

	private static final int EXCERPT = 100;

	private final EntityManager entities;

	private final Customers customers;

	Inbox(EntityManager entities, Customers customers) {
		this.entities = entities;
		this.customers = customers;
	}

	public InboxPage page(InboxSearch search) {
		List<InboxItem> found = query(search).setMaxResults(search.limit() + 1)
			.getResultStream()
			.map(InboxRow::item)
			.toList();
		List<InboxItem> page = found.subList(0, Math.min(search.limit(), found.size()));
		return new InboxPage(lines(page), (found.size() > search.limit())
				? new CaseCursor(page.getLast().since(), page.getLast().number()) : null);
	}

	private TypedQuery<InboxRow> query(InboxSearch search) {
		String direction = search.isOldestFirst() ? "" : " desc";
		String text = "select i from InboxRow i where i.state = :state"
				+ ((search.kind() != null) ? " and i.kind = :kind" : "")
				+ ((search.customer() != null) ? " and i.customerId = :customer" : "")
				+ ((search.after() != null)
						? " and (i.since, i.id.number) " + (search.isOldestFirst() ? ">" : "<") + " (:since, :number)"
						: "")
				+ " order by i.since" + direction + ", i.id.number" + direction;
		TypedQuery<InboxRow> query = this.entities.createQuery(text, InboxRow.class)
			.setParameter("state", search.state());
		if (search.kind() != null) {
			query.setParameter("kind", search.kind());
		}
		if (search.customer() != null) {
			query.setParameter("customer", search.customer().value());
		}
		if (search.after() != null) {
			query.setParameter("since", search.after().at()).setParameter("number", search.after().number().value());
		}
		return query;
	}

	private List<InboxLine> lines(List<InboxItem> items) {
		Map<TicketId, Ticket> tickets = tickets(items);
		Map<CaseNumber, ContactMessage> messages = messages(items);
		Map<CustomerId, String> names = this.customers
			.names(items.stream().map(InboxItem::customer).filter(Objects::nonNull).collect(Collectors.toSet()));
		return items.stream().map((item) -> {
			if (item.customer() == null) {
				ContactMessage message = known(messages, item.number());
				return new InboxLine(item, message.sender().name(), message.topic(), excerpt(message.text()));
			}
			Ticket ticket = known(tickets, new TicketId(item.customer(), item.number()));
			return new InboxLine(item, known(names, item.customer()), ticket.category(), ticket.subject().value());
		}).toList();
	}

	private static <K, V> V known(Map<K, V> found, K key) {
		return Objects.requireNonNull(found.get(key), () -> "The register names " + key + ", which is not there");
	}

	private Map<TicketId, Ticket> tickets(List<InboxItem> items) {
		Collection<TicketRow.Id> ids = items.stream()
			.filter((item) -> item.kind() == CaseKind.TICKET)
			.map((item) -> new TicketRow.Id(Objects.requireNonNull(item.customer()).value(), item.number().value()))
			.toList();
		return ids.isEmpty() ? Map.of()
				: this.entities.createQuery("select t from TicketRow t where t.id in :ids", TicketRow.class)
					.setParameter("ids", ids)
					.getResultStream()
					.map(TicketRow::ticket)
					.collect(Collectors.toMap(Ticket::id, Function.identity()));
	}

	private Map<CaseNumber, ContactMessage> messages(List<InboxItem> items) {
		Collection<ContactRow.Id> ids = items.stream()
			.filter((item) -> item.kind() == CaseKind.CONTACT)
			.map((item) -> new ContactRow.Id(item.number().value()))
			.toList();
		return ids.isEmpty() ? Map.of()
				: this.entities.createQuery("select c from ContactRow c where c.id in :ids", ContactRow.class)
					.setParameter("ids", ids)
					.getResultStream()
					.map(ContactRow::message)
					.collect(Collectors.toMap(ContactMessage::number, Function.identity()));
	}

	private static String excerpt(MessageText text) {
		String line = Written.line(text.value());
		return (Written.length(line) <= EXCERPT) ? line
				: line.substring(0, line.offsetByCodePoints(0, EXCERPT)).strip() + "…";
	}

}
