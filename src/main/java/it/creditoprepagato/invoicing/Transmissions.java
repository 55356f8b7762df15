package it.creditoprepagato.invoicing;

import java.time.Instant;
import java.util.Optional;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.customers.Customer;
import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.tax.TaxTreatment;
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
		return latest(document).map((rendition) -> rendition.id().attempt()).orElse(0);
	}

	/**
	 * Has a document made again: the same, between the parties as they are now. A
	 * customer who has become somebody else before the tax law stays as it was billed.
	 */
	void again(DocumentRow document) {
		RenditionRow last = latest(document).orElseThrow();
		Customer now = this.customers.get(document.id().customer());
		BillingProfile buyer = (TaxTreatment.of(now) == document.tax().treatment()) ? now.profile()
				: last.parties().buyer();
		this.entities.persist(new RenditionRow(document.id(), last.id().attempt() + 1, this.due.seller(), buyer));
		this.due.add(document);
	}

	private Optional<RenditionRow> latest(DocumentRow document) {
		return this.renditions.latest(document.id().customerId(), document.id().id());
	}

	Instant now() {
		return this.due.now();
	}

}
