package it.creditoprepagato.invoicing;

import java.time.Instant;
import java.util.Optional;

import it.creditoprepagato.customers.Customers;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was sent to the exchange system, and is to be sent again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Transmissions {

	private final RenditionRepository renditions;

	private final DueDocuments due;

	private final Customers customers;

	private final EntityManager entities;

	Transmissions(RenditionRepository renditions, DueDocuments due, Customers customers, EntityManager entities) {
		this.renditions = renditions;
		this.due = due;
		this.customers = customers;
		this.entities = entities;
	}

	/** What was sent under a name; signed or not, it is the same. */
	Optional<RenditionRow> sentAs(String fileName) {
		String plain = fileName.replaceFirst("(?i)\\.p7m$", "");
		return TransmissionId.ofFileName(plain)
			.flatMap((id) -> this.renditions.sentAs(id.number()))
			.filter((rendition) -> Optional.ofNullable(rendition.files())
				.filter((files) -> files.xmlName().equalsIgnoreCase(plain))
				.isPresent());
	}

	/** As how often it was sent last. */
	int attempt(DocumentRow document) {
		return this.renditions.latest(document.id().customerId(), document.id().id())
			.map((rendition) -> rendition.id().attempt())
			.orElse(0);
	}

	/** Has a document made again: the same, between the parties as they are now. */
	void again(DocumentRow document) {
		this.entities.persist(new RenditionRow(document.id(), attempt(document) + 1, this.due.seller(),
				this.customers.get(document.id().customer()).profile()));
		this.due.add(document);
	}

	Instant now() {
		return this.due.now();
	}

}
