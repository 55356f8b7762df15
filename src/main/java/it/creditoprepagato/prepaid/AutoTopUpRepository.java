package it.creditoprepagato.prepaid;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Automatic top-ups and the payments that they asked for. */
interface AutoTopUpRepository extends Repository<AutoTopUpRow, AutoTopUpRow.Id> {

	Optional<AutoTopUpRow> findById(AutoTopUpRow.Id id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("SELECT a FROM AutoTopUpRow a WHERE a.id = :id")
	Optional<AutoTopUpRow> lock(AutoTopUpRow.Id id);

	/**
	 * Customers after one whose credit is below what they want to have, as far as is
	 * known; in the order of their names here.
	 */
	@NativeQuery("""
			SELECT t.customer_id FROM prepaid.auto_top_up t
			  JOIN ledger.account a ON a.customer_id = t.customer_id
			 WHERE t.enabled AND t.customer_id > :after AND t.not_before <= :now
			   AND a.credits_posted - a.debits_posted - a.debits_pending < t.threshold_cents
			   AND NOT EXISTS (SELECT FROM prepaid.auto_payment p
			                    WHERE p.customer_id = t.customer_id AND p.state = 'UNDER_WAY')
			 ORDER BY t.customer_id
			 LIMIT :most""")
	List<UUID> low(Instant now, UUID after, int most);

	/** Two who set it for the first time at once find the same row to lock. */
	@Modifying
	@NativeQuery("""
			INSERT INTO prepaid.auto_top_up
			       (customer_id, threshold_cents, amount_cents, ceiling_cents, enabled, failures, not_before)
			VALUES (:customer, 1, 1, 1, false, 0, :now)
			ON CONFLICT DO NOTHING""")
	int open(UUID customer, Instant now);

	@Modifying
	@NativeQuery("""
			INSERT INTO prepaid.auto_payment (customer_id, payment_id, amount_cents, requested_at, state)
			VALUES (:customer, :payment, :cents, :at, 'UNDER_WAY')""")
	void begin(UUID customer, UUID payment, long cents, Instant at);

	/** How many were under way and are not any more: one or none. */
	@Modifying
	@NativeQuery("""
			UPDATE prepaid.auto_payment SET state = :state
			 WHERE customer_id = :customer AND payment_id = :payment AND state <> 'PAID' AND state <> :state""")
	int end(UUID customer, UUID payment, String state);

	@NativeQuery("""
			SELECT EXISTS (SELECT FROM prepaid.auto_payment WHERE customer_id = :customer AND state = 'UNDER_WAY')""")
	boolean isAnyUnderWay(UUID customer);

	/** What was added, or is about to be, since a moment; in cents. */
	@NativeQuery("""
			SELECT coalesce(sum(amount_cents), 0) FROM prepaid.auto_payment
			 WHERE customer_id = :customer AND requested_at >= :from AND state IN ('UNDER_WAY', 'PAID')""")
	long sumSince(UUID customer, Instant from);

}
