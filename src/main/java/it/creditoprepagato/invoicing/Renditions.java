package it.creditoprepagato.invoicing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What documents look like: read to be made, and kept when they are. */
@Component
class Renditions {

	private final DocumentRepository documents;

	private final RenditionRepository renditions;

	private final DueDocuments due;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Renditions(DocumentRepository documents, RenditionRepository renditions, DueDocuments due,
			ApplicationEventPublisher events, Clock clock) {
		this.documents = documents;
		this.renditions = renditions;
		this.due = due;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What is to be made of a document next; empty when all is made. It keeps the name of
	 * its first try.
	 * @throws IllegalStateException if it is a credit note over an invoice that has no
	 * number yet
	 */
	@Transactional
	public Optional<Unmade> next(DocumentRow.Id id) {
		DocumentRow document = this.documents.lock(id).orElseThrow();
		return this.renditions.latest(id.customerId(), id.id())
			.filter((rendition) -> !rendition.isMade())
			.map((rendition) -> new Unmade(read(document, rendition), named(rendition)));
	}

	private long named(RenditionRow rendition) {
		Long before = rendition.transmission();
		if (before != null) {
			return before;
		}
		long number = this.documents.nextTransmission();
		rendition.transmittedAs(number);
		this.renditions.register(number, rendition.id());
		return number;
	}

	private TaxDocument read(DocumentRow document, RenditionRow rendition) {
		TaxDocument.Related issued = Objects.requireNonNull(document.issued());
		LocalDate moved = LocalDate.ofInstant(document.dueAt(), Numbering.ITALY);
		return new TaxDocument(issued.number(), issued.issuedOn(), rendition.parties(),
				new TaxDocument.Content(List.of(document.line()), document.tax(), related(document)),
				document.payment(moved));
	}

	private List<TaxDocument.Related> related(DocumentRow document) {
		if (document.type() == DocumentType.INVOICE) {
			return List.of();
		}
		return this.documents.findByPayment(document.id().customerId(), document.paymentId())
			.stream()
			.filter((other) -> other.type() == DocumentType.INVOICE && !other.dueAt().isAfter(document.dueAt()))
			.map((invoice) -> Optional.ofNullable(invoice.issued())
				.orElseThrow(() -> new IllegalStateException("It has no number yet: " + invoice.id())))
			.toList();
	}

	/** Keeps the files, unless they were made meanwhile, and tells. */
	@Transactional
	public void keep(DocumentRow.Id id, DocumentFiles files) {
		DocumentRow document = this.documents.lock(id).orElseThrow();
		this.renditions.latest(id.customerId(), id.id())
			.filter((rendition) -> !rendition.isMade())
			.ifPresent((rendition) -> {
				rendition.made(files, this.clock.instant().truncatedTo(ChronoUnit.MICROS));
				this.due.remove(document);
				this.events.publishEvent(
						new DocumentIssued(id.customer(), Objects.requireNonNull(document.issued()).number()));
			});
	}

	/**
	 * A rendition to be made.
	 *
	 * @param document what it says
	 * @param transmission names its XML
	 */
	record Unmade(TaxDocument document, long transmission) {
	}

}
