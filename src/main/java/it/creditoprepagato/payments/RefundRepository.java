package it.creditoprepagato.payments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Refunds and the register of those under way. */
interface RefundRepository extends Repository<RefundRow, RefundRow.Id> {

	Optional<RefundRow> findById(RefundRow.Id id);

	@Query("""
			SELECT r FROM RefundRow r WHERE r.id.customerId = :customer AND r.paymentId = :payment
			 ORDER BY r.requestedAt, r.id.id""")
	List<RefundRow> findByPayment(UUID customer, UUID payment);

	@Modifying
	@NativeQuery("""
			INSERT INTO payments.open_refund (requested_at, refund_id, customer_id)
			VALUES (:at, :refund, :customer)""")
	void await(UUID customer, UUID refund, Instant at);

	@Modifying
	@NativeQuery("DELETE FROM payments.open_refund WHERE requested_at = :at AND refund_id = :refund")
	void awaitNoMore(UUID refund, Instant at);

	@Query(value = """
			SELECT r.* FROM payments.open_refund o
			  JOIN payments.refund r ON r.customer_id = o.customer_id AND r.id = o.refund_id
			 ORDER BY o.requested_at, o.refund_id""", nativeQuery = true)
	List<RefundRow> underWay(Limit limit);

	/** The credit of payments that settled after this one and that has not gone back. */
	@NativeQuery("""
			SELECT coalesce(sum(n.credited_cents - n.returned_cents), 0)
			  FROM payments.payment p
			  JOIN payments.payment n ON n.customer_id = p.customer_id AND (n.settled_at, n.id) > (p.settled_at, p.id)
			 WHERE p.customer_id = :customer AND p.id = :payment""")
	long creditOfLater(UUID customer, UUID payment);

}
