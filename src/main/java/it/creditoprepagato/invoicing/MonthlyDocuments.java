package it.creditoprepagato.invoicing;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import it.creditoprepagato.shared.BasisPoints;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.tax.TaxTreatment;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of all customers, month by month, for staff and the accountant. */
@Service
@Transactional(readOnly = true)
public class MonthlyDocuments {

	/** So many files are in memory at once. */
	private static final int CHUNK = 50;

	private static final DocumentNumber FIRST = new DocumentNumber(DocumentType.CREDIT_NOTE, 2000, 1);

	private final DocumentRepository documents;

	private final RenditionRepository renditions;

	private final EntityManager entities;

	MonthlyDocuments(DocumentRepository documents, RenditionRepository renditions, EntityManager entities) {
		this.documents = documents;
		this.renditions = renditions;
		this.entities = entities;
	}

	/** What was invoiced in a month, by kind of document, rate and treatment. */
	public List<Total> totals(YearMonth month) {
		return this.documents.totals(month.atDay(1), month.atEndOfMonth())
			.stream()
			.map((row) -> new Total(DocumentType.valueOf(row.getType()),
					new Rate(TaxTreatment.valueOf(row.getTreatment()), new BasisPoints(row.getRate())),
					row.getDocuments(), Money.cents(row.getNet()), Money.cents(row.getVat())))
			.toList();
	}

	/**
	 * The documents of a month by number, credit notes first; at most as many as asked
	 * for.
	 * @param after the last one seen; null at the beginning
	 */
	public List<IssuedDocument> page(YearMonth month, @Nullable DocumentNumber after, int limit) {
		return views(rows(month, (after != null) ? after : FIRST, limit));
	}

	/** Any document by its number, whosever it is. */
	public Optional<IssuedDocument> find(DocumentNumber number) {
		return views(this.documents.findByNumber(number).stream().toList()).stream().findAny();
	}

	/**
	 * Hands out the files of a month, document by document; those being made are left
	 * out.
	 */
	public void each(YearMonth month, Consumer<Filed> taker) {
		List<DocumentRow> rows = rows(month, FIRST, CHUNK);
		while (!rows.isEmpty()) {
			rows.forEach((row) -> files(row).ifPresent(taker));
			DocumentNumber last = number(rows.getLast());
			this.entities.clear();
			rows = rows(month, last, CHUNK);
		}
	}

	private List<DocumentRow> rows(YearMonth month, DocumentNumber after, int limit) {
		return this.documents.issued(month.atDay(1), month.atEndOfMonth(), after, Limit.of(limit));
	}

	private List<IssuedDocument> views(List<DocumentRow> rows) {
		Set<UUID> due = rows.isEmpty() ? Set.of()
				: this.documents.dueAmong(rows.stream().map((row) -> row.id().id()).toList());
		return rows.stream()
			.map((row) -> new DocumentView(row, due.contains(row.id().id()) ? 0 : 1).document())
			.toList();
	}

	private static DocumentNumber number(DocumentRow row) {
		return Objects.requireNonNull(row.issued()).number();
	}

	private Optional<Filed> files(DocumentRow row) {
		return this.renditions.latestMade(row.id().customerId(), row.id().id())
			.map(RenditionRow::files)
			.map((files) -> new Filed(number(row), files));
	}

	/**
	 * A document with its files.
	 *
	 * @param number which
	 * @param files those sent last
	 */
	public record Filed(DocumentNumber number, DocumentFiles files) {
	}

	/**
	 * How VAT fell.
	 *
	 * @param treatment by who bought
	 * @param rate the rate
	 */
	public record Rate(TaxTreatment treatment, BasisPoints rate) {
	}

	/**
	 * What some documents come to.
	 *
	 * @param type of them
	 * @param rate of them
	 * @param count how many
	 * @param net without VAT
	 * @param vat on it
	 */
	public record Total(DocumentType type, Rate rate, long count, Money net, Money vat) {
	}

}
