package it.creditoprepagato.invoicing;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the exchange system said. */
interface ExchangeReceiptRepository extends Repository<ExchangeReceiptRow, ExchangeReceiptRow.Id> {

	boolean existsById(ExchangeReceiptRow.Id id);

	@Query("""
			SELECT r FROM ExchangeReceiptRow r WHERE r.id.customerId = :customer AND r.id.documentId = :document
			 ORDER BY r.recordedAt DESC, r.id.attempt DESC""")
	List<ExchangeReceiptRow> findOf(UUID customer, UUID document);

	/** Of all customers, for staff. */
	@Query("SELECT d FROM DocumentRow d WHERE d.exchangeState = 'REJECTED' ORDER BY d.issuedOn, d.id.id")
	List<DocumentRow> rejected(Limit limit);

}
