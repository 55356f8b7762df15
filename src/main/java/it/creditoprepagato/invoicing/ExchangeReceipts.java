package it.creditoprepagato.invoicing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.invoicing.ReceiptOutcome.Contradicting;
import it.creditoprepagato.invoicing.ReceiptOutcome.Recorded;
import it.creditoprepagato.invoicing.ReceiptOutcome.UnknownFile;
import it.creditoprepagato.shared.Actor;
import jakarta.persistence.EntityManager;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what the exchange system says of documents, and sends those again that it
 * refused: with the same number and day, under another name.
 */
@Service
public class ExchangeReceipts {

	private static final int MOST_ATTEMPTS = 99;

	private final DocumentRepository documents;

	private final ExchangeReceiptRepository receipts;

	private final Transmissions transmissions;

	private final EntityManager entities;

	private final AuditTrail trail;

	ExchangeReceipts(DocumentRepository documents, ExchangeReceiptRepository receipts, Transmissions transmissions,
			EntityManager entities, AuditTrail trail) {
		this.documents = documents;
		this.receipts = receipts;
		this.transmissions = transmissions;
		this.entities = entities;
		this.trail = trail;
	}

	/**
	 * Records a receipt; the same once more changes nothing. The document's state changes
	 * with a receipt of what was sent last.
	 * @param file as the exchange system made it: XML, at most 256 kB
	 * @return {@link Recorded}; {@link UnknownFile}; {@link Contradicting}
	 * @throws UnreadableReceipt if it is not a receipt of refusal, delivery or failed
	 * delivery
	 */
	@Transactional
	public ReceiptOutcome record(byte[] file, Actor actor) throws UnreadableReceipt {
		ExchangeReceipt receipt = ExchangeReceiptReader.read(file);
		Optional<RenditionRow> sent = this.transmissions.sentAs(receipt.fileName());
		return sent.isEmpty() ? new UnknownFile(receipt.fileName()) : record(receipt, sent.get(), actor);
	}

	private ReceiptOutcome record(ExchangeReceipt receipt, RenditionRow sent, Actor actor) {
		RenditionRow.Id id = sent.id();
		DocumentRow document = this.documents.lock(new DocumentRow.Id(id.customerId(), id.documentId())).orElseThrow();
		DocumentNumber number = Objects.requireNonNull(document.issued()).number();
		ExchangeReceiptRow row = new ExchangeReceiptRow(id, receipt, actor, this.transmissions.now());
		if (this.receipts
			.existsById(new ExchangeReceiptRow.Id(id.customerId(), id.documentId(), id.attempt(), receipt.kind()))) {
			return new Recorded(number, receipt.kind(), false);
		}
		boolean isLast = this.transmissions.attempt(document) == id.attempt();
		ExchangeState next = receipt.kind().state();
		if (isLast && !document.exchangeState().mayBecome(next)) {
			return new Contradicting(number, receipt.kind());
		}
		this.entities.persist(row);
		if (isLast) {
			note(document, actor, "invoicing.receipt-recorded", next);
			document.told(next);
		}
		return new Recorded(number, receipt.kind(), true);
	}

	/**
	 * Has a document that was refused made and sent again, to the customer as it is now.
	 * @return whether it had been refused and was not sent again before
	 * @throws java.util.NoSuchElementException if there is no such document
	 * @throws IllegalStateException if it was sent 99 times
	 */
	@Transactional
	public boolean sendAgain(DocumentNumber number, Actor actor) {
		DocumentRow found = this.documents.findByNumber(number).orElseThrow();
		DocumentRow document = this.documents.lock(found.id()).orElseThrow();
		this.entities.refresh(document);
		if (document.exchangeState() != ExchangeState.REJECTED) {
			return false;
		}
		if (this.transmissions.attempt(document) == MOST_ATTEMPTS) {
			throw new IllegalStateException("Sent " + MOST_ATTEMPTS + " times: " + number);
		}
		note(document, actor, "invoicing.sent-again", ExchangeState.NONE);
		document.told(ExchangeState.NONE);
		this.transmissions.again(document);
		return true;
	}

	private void note(DocumentRow document, Actor actor, String action, ExchangeState next) {
		DocumentNumber number = Objects.requireNonNull(document.issued()).number();
		this.trail.record(new AuditRecord(document.id().customer(), actor, action, number.subject(),
				new AuditRecord.Details(null, document.exchangeState().name(), next.name())));
	}

	/** What the exchange system said of a document, newest first. */
	@Transactional(readOnly = true)
	public List<RecordedReceipt> of(DocumentNumber number) {
		return this.documents.findByNumber(number)
			.map((document) -> this.receipts.findOf(document.id().customerId(), document.id().id()))
			.orElse(List.of())
			.stream()
			.map(ExchangeReceiptRow::receipt)
			.toList();
	}

	/** Documents that were refused and not sent again, oldest first. */
	@Transactional(readOnly = true)
	public List<IssuedDocument> rejected(int limit) {
		return this.receipts.rejected(Limit.of(limit))
			.stream()
			.map((row) -> new DocumentView(row, 1).document())
			.toList();
	}

}
