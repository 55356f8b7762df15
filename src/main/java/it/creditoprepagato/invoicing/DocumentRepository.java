package it.creditoprepagato.invoicing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Documents, their numbers and the register of those that are due. */
interface DocumentRepository extends Repository<DocumentRow, DocumentRow.Id> {

	Optional<DocumentRow> findById(DocumentRow.Id id);

	/** The document, kept from others until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("SELECT d FROM DocumentRow d WHERE d.id = :id")
	Optional<DocumentRow> lock(DocumentRow.Id id);

	@Query("""
			SELECT d FROM DocumentRow d WHERE d.id.customerId = :customer AND d.paymentId = :payment
			 ORDER BY d.dueAt, d.id.id""")
	List<DocumentRow> findByPayment(UUID customer, UUID payment);

	@Modifying
	@NativeQuery("""
			INSERT INTO invoicing.due_document (due_at, document_id, customer_id)
			VALUES (:at, :#{#id.id}, :#{#id.customerId})""")
	void await(DocumentRow.Id id, Instant at);

	@Modifying
	@NativeQuery("DELETE FROM invoicing.due_document WHERE due_at = :at AND document_id = :document")
	void awaitNoMore(UUID document, Instant at);

	@Query(value = """
			SELECT d.* FROM invoicing.due_document w
			  JOIN invoicing.document d ON d.customer_id = w.customer_id AND d.id = w.document_id
			 ORDER BY w.due_at, w.document_id""", nativeQuery = true)
	List<DocumentRow> due(Limit limit);

	@Modifying
	@NativeQuery("""
			INSERT INTO invoicing.series (type, year, last_progressive, last_issued_on)
			VALUES (:#{#series.type.name()}, :#{#series.year}, 0, :day) ON CONFLICT DO NOTHING""")
	void open(SeriesRow.Id series, LocalDate day);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("SELECT s FROM SeriesRow s WHERE s.id = :series")
	SeriesRow lock(SeriesRow.Id series);

	@Modifying
	@NativeQuery("""
			INSERT INTO invoicing.number_register (type, year, progressive, issued_on, customer_id, document_id)
			VALUES (:#{#issued.number.type.name()}, :#{#issued.number.year}, :#{#issued.number.progressive},
			        :#{#issued.issuedOn}, :#{#id.customerId}, :#{#id.id})""")
	void register(TaxDocument.Related issued, DocumentRow.Id id);

	/** Those issued in these days, by number, after one; for staff. */
	@Query(value = """
			SELECT d.* FROM invoicing.number_register n
			  JOIN invoicing.document d ON d.customer_id = n.customer_id AND d.id = n.document_id
			 WHERE n.issued_on BETWEEN :first AND :last
			   AND (n.type, n.year, n.progressive) > (:#{#after.type.name()}, :#{#after.year}, :#{#after.progressive})
			 ORDER BY n.type, n.year, n.progressive""", nativeQuery = true)
	List<DocumentRow> issued(LocalDate first, LocalDate last, DocumentNumber after, Limit limit);

	/** The document of a number, whosever it is; for staff. */
	@Query(value = """
			SELECT d.* FROM invoicing.number_register n
			  JOIN invoicing.document d ON d.customer_id = n.customer_id AND d.id = n.document_id
			 WHERE n.type = :#{#number.type.name()} AND n.year = :#{#number.year}
			   AND n.progressive = :#{#number.progressive}""", nativeQuery = true)
	Optional<DocumentRow> findByNumber(DocumentNumber number);

	/** Those of some documents that have no files yet, or are to be made again. */
	@NativeQuery("SELECT document_id FROM invoicing.due_document WHERE document_id IN (:ids)")
	Set<UUID> dueAmong(Collection<UUID> ids);

	@NativeQuery("""
			SELECT d.type, d.treatment, d.rate_basis_points AS rate, count(*) AS documents,
			       sum(d.net_cents) AS net, sum(d.vat_cents) AS vat
			  FROM invoicing.number_register n
			  JOIN invoicing.document d ON d.customer_id = n.customer_id AND d.id = n.document_id
			 WHERE n.issued_on BETWEEN :first AND :last
			 GROUP BY d.type, d.treatment, d.rate_basis_points
			 ORDER BY d.type DESC, d.rate_basis_points DESC, d.treatment""")
	List<TotalColumns> totals(LocalDate first, LocalDate last);

	@NativeQuery("SELECT nextval('invoicing.transmission_number')")
	long nextTransmission();

	@NativeQuery("""
			SELECT EXISTS (SELECT FROM invoicing.billed_elsewhere WHERE customer_id = :customer AND payment_id = :payment)""")
	boolean isBilledElsewhere(UUID customer, UUID payment);

	/** A total as the database gives it. */
	interface TotalColumns {

		String getType();

		String getTreatment();

		int getRate();

		long getDocuments();

		long getNet();

		long getVat();

	}

}
