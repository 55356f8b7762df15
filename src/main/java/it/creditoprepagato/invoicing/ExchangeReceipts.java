package it.creditoprepagato.invoicing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.invoicing.ReceiptOutcome.Contradicting;
import it.creditoprepagato.invoicing.ReceiptOutcome.Duplicate;
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
	 * Records a receipt and its file; the same once more changes nothing. The document's
	 * state changes with a receipt of what was sent last.
	 * @param file as the exchange system made it: XML, at most 256 kB
	 * @return {@link Recorded}; {@link Duplicate}; {@link UnknownFile};
	 * {@link Contradicting}
	 * @throws UnreadableReceipt if it is not a receipt of refusal, delivery or failed
	 * delivery
	 */
	@Transactional
	public ReceiptOutcome record(byte[] file, Actor actor) throws UnreadableReceipt {
		ExchangeReceipt receipt = ExchangeReceiptReader.read(file);
		Optional<RenditionRow> sent = this.transmissions.sentAs(receipt.fileName());
		return sent.isEmpty() ? new UnknownFile(receipt.fileName())
				: record(new ExchangeReceiptRow(ExchangeReceiptRow.Id.of(sent.get().id(), receipt), receipt, file,
						new ExchangeReceiptRow.Trace(actor, this.transmissions.now())), receipt, actor);
	}

	private ReceiptOutcome record(ExchangeReceiptRow row, ExchangeReceipt receipt, Actor actor) {
		ExchangeReceiptRow.Id id = row.id();
		DocumentRow document = this.documents.lock(new DocumentRow.Id(id.customerId(), id.documentId())).orElseThrow();
		DocumentNumber number = Objects.requireNonNull(document.issued()).number();
		if (this.receipts.existsById(id)) {
			return receipt.isOfDuplicate() ? new Duplicate(number) : new Recorded(number, receipt.kind(), false);
		}
		boolean tells = !receipt.isOfDuplicate() && this.transmissions.attempt(document) == id.attempt();
		ExchangeState next = tells ? receipt.kind().state() : document.exchangeState();
		if (tells && !document.exchangeState().mayBecome(next)) {
			return new Contradicting(number, receipt.kind());
		}
		this.entities.persist(row);
		note(document, actor, "invoicing.receipt-recorded", next);
		document.told(next);
		return receipt.isOfDuplicate() ? new Duplicate(number) : new Recorded(number, receipt.kind(), true);
	}

	/**
	 * Has a document that was refused made and sent again, to the customer as it is now;
	 * as it was, where VAT would fall otherwise on what it is now.
	 * @return whether it had been refused, and was not sent again before nor 99 times
	 * @throws java.util.NoSuchElementException if there is no such document
	 */
	@Transactional
	public boolean sendAgain(DocumentNumber number, Actor actor) {
		DocumentRow found = this.documents.findByNumber(number).orElseThrow();
		DocumentRow document = this.documents.lock(found.id()).orElseThrow();
		this.entities.refresh(document);
		if (document.exchangeState() != ExchangeState.REJECTED
				|| this.transmissions.attempt(document) == MOST_ATTEMPTS) {
			return false;
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

	/** The file of a receipt, as the exchange system made it. */
	@Transactional(readOnly = true)
	public Optional<byte[]> file(DocumentNumber number, String receipt) {
		return this.documents.findByNumber(number)
			.map((document) -> this.receipts.findOf(document.id().customerId(), document.id().id()))
			.orElse(List.of())
			.stream()
			.filter((row) -> row.receipt().name().equals(receipt))
			.map(ExchangeReceiptRow::file)
			.findFirst();
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
