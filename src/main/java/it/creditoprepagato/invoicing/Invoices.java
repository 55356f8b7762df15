package it.creditoprepagato.invoicing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents of customers, as they were issued. One that has no number yet is not
 * there.
 */
@Service
@Transactional(readOnly = true)
public class Invoices {

	private static final String DOCUMENTS = """
			select new it.creditoprepagato.invoicing.DocumentView(d, (select count(r) from RenditionRow r
			     where r.id.customerId = d.id.customerId and r.id.documentId = d.id.id and r.madeAt is not null))
			  from DocumentRow d
			 where d.id.customerId = :customer and d.progressive is not null""";

	private final EntityManager entities;

	private final RenditionRepository renditions;

	Invoices(EntityManager entities, RenditionRepository renditions) {
		this.entities = entities;
		this.renditions = renditions;
	}

	/** A page of a customer's documents, newest first. */
	public DocumentPage page(CustomerId customer, DocumentSearch search) {
		List<DocumentView> found = query(customer, search).setMaxResults(search.limit() + 1).getResultList();
		List<DocumentView> page = found.subList(0, Math.min(search.limit(), found.size()));
		return new DocumentPage(page.stream().map(DocumentView::document).toList(),
				(found.size() > search.limit()) ? page.getLast().cursor() : null);
	}

	/** A customer's document by its number. */
	public Optional<IssuedDocument> find(CustomerId customer, DocumentNumber number) {
		return view(customer, number).map(DocumentView::document);
	}

	/** The documents of a payment, oldest first. */
	public List<IssuedDocument> of(CustomerId customer, UUID payment) {
		return this.entities
			.createQuery(DOCUMENTS + " and d.paymentId = :payment order by d.dueAt, d.id.id", DocumentView.class)
			.setParameter("customer", customer.value())
			.setParameter("payment", payment)
			.getResultStream()
			.map(DocumentView::document)
			.toList();
	}

	/** The years in which a customer has documents, newest first. */
	public List<Integer> years(CustomerId customer) {
		return this.entities.createQuery("""
				select distinct d.year from DocumentRow d
				 where d.id.customerId = :customer and d.progressive is not null order by d.year desc""", Integer.class)
			.setParameter("customer", customer.value())
			.getResultList();
	}

	/**
	 * The files of a document, those sent last; empty while they are being made, or where
	 * there is no such document of the customer.
	 */
	public Optional<DocumentFiles> files(CustomerId customer, DocumentNumber number) {
		return view(customer, number)
			.flatMap((view) -> this.renditions.latestMade(customer.value(), view.row().id().id()))
			.map((rendition) -> Objects.requireNonNull(rendition.files()));
	}

	private Optional<DocumentView> view(CustomerId customer, DocumentNumber number) {
		return this.entities
			.createQuery(DOCUMENTS + " and d.type = :type and d.year = :year and d.progressive = :progressive",
					DocumentView.class)
			.setParameter("customer", customer.value())
			.setParameter("type", number.type())
			.setParameter("year", number.year())
			.setParameter("progressive", number.progressive())
			.getResultStream()
			.findAny();
	}

	private TypedQuery<DocumentView> query(CustomerId customer, DocumentSearch search) {
		@Nullable DocumentCursor after = search.after();
		@Nullable Integer year = search.year();
		StringBuilder text = new StringBuilder(DOCUMENTS);
		text.append((year != null) ? " and d.year = :year" : "");
		text.append((after != null) ? " and (d.issuedOn, d.id.id) < (:day, :id)" : "");
		TypedQuery<DocumentView> query = this.entities
			.createQuery(text.append(" order by d.issuedOn desc, d.id.id desc").toString(), DocumentView.class)
			.setParameter("customer", customer.value());
		if (year != null) {
			query.setParameter("year", year);
		}
		if (after != null) {
			query.setParameter("day", after.issuedOn()).setParameter("id", after.id());
		}
		return query;
	}

}
