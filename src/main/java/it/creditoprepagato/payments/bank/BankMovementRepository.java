package it.creditoprepagato.payments.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What banks booked. */
interface BankMovementRepository extends Repository<BankMovementRow, BankMovementRow.Name> {

	boolean existsById(BankMovementRow.Name name);

	/** Keeps others from what has this name until the transaction ends. */
	@NativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:name, 0))")
	int reserve(String name);

	@Query("SELECT m FROM BankMovementRow m WHERE m.digest = :digest ORDER BY m.position, m.line")
	List<BankMovementRow> findByDigest(String digest);

	/**
	 * A transfer of this amount that was noted for a payment by hand, with about this
	 * day, and that no statement has told of yet; the nearest.
	 */
	@NativeQuery("""
			SELECT r.id FROM payments.receipt r
			 WHERE r.customer_id = :customer AND r.payment_id = :payment AND r.amount_cents = :cents
			   AND r.value_date BETWEEN CAST(:day AS date) - 5 AND CAST(:day AS date) + 5
			   AND NOT EXISTS (SELECT FROM payments.bank_movement m
			                    WHERE m.customer_id = r.customer_id AND m.receipt_id = r.id)
			   AND NOT EXISTS (SELECT FROM payments.parked_decision d
			                    WHERE d.customer_id = r.customer_id AND d.receipt_id = r.id)
			 ORDER BY abs(r.value_date - CAST(:day AS date)), r.noted_at LIMIT 1""")
	Optional<UUID> notedByHand(UUID customer, UUID payment, long cents, LocalDate day);

}
