package it.creditoprepagato.payments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Money that waits for staff. */
interface ParkedReceiptRepository extends Repository<ParkedReceiptRow, ParkedReceiptRow.Id> {

	Optional<ParkedReceiptRow> findById(ParkedReceiptRow.Id id);

	/** Those that nobody has decided over, oldest first. */
	@Query("""
			SELECT r FROM ParkedReceiptRow r
			 WHERE NOT EXISTS (SELECT 1 FROM ParkedDecisionRow d WHERE d.id = r.id)
			 ORDER BY r.parkedAt, r.id.sourceId""")
	List<ParkedReceiptRow> waiting(Limit limit);

	/** How many were not parked before: one or none. */
	@Modifying
	@NativeQuery("""
			INSERT INTO payments.parked_receipt (source, source_id, reason, minor_units, currency, note,
			                                     customer_id, payment_id, parked_at)
			VALUES (:#{#receipt.origin.source.name()}, :#{#receipt.origin.id}, :#{#receipt.reason.name()},
			        :#{#receipt.sum.minorUnits}, :#{#receipt.sum.currency}, :#{#receipt.note},
			        :customer, :payment, :at) ON CONFLICT DO NOTHING""")
	int add(ParkedReceipt receipt, @Nullable UUID customer, @Nullable UUID payment, Instant at);

}
