package it.creditoprepagato.payments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Transfers that were noted. */
interface ReceiptRepository extends Repository<ReceiptRow, ReceiptRow.Id> {

	Optional<ReceiptRow> findById(ReceiptRow.Id id);

	@Query("""
			SELECT r FROM ReceiptRow r WHERE r.id.customerId = :customer AND r.paymentId = :payment
			 ORDER BY r.notedAt, r.id.id""")
	List<ReceiptRow> findByPayment(UUID customer, UUID payment);

}
