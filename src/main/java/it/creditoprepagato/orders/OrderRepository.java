package it.creditoprepagato.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Orders and their lines. Every change of a line says what it was before, so that it
 * happens once.
 */
interface OrderRepository extends Repository<OrderRow, OrderRow.Id> {

	String UNCOVERED = """
			FROM OperationRow p WHERE p.id.customerId = :customer AND p.status = UNCOVERED
			 AND NOT EXISTS (SELECT 1 FROM OperationRow later WHERE later.id.customerId = :customer
			                  AND later.domain = p.domain AND later.placedAt > p.placedAt)""";

	Optional<OrderRow> findById(OrderRow.Id id);

	@Query("SELECT o FROM OrderRow o WHERE o.id.customerId = :customer AND o.submissionKey = :key")
	Optional<OrderRow> findSubmitted(UUID customer, String key);

	@Query("SELECT p FROM OperationRow p WHERE p.id.customerId = :customer AND p.id.id = :id")
	Optional<OperationRow> findOperation(UUID customer, UUID id);

	@Query("SELECT p FROM OperationRow p WHERE p.id.customerId = :customer AND p.orderNumber = :order ORDER BY p.line")
	List<OperationRow> findLines(UUID customer, long order);

	@Query("SELECT r FROM RefusedRow r WHERE r.id.customerId = :customer AND r.id.orderNumber = :order ORDER BY r.id.line")
	List<RefusedRow> findRefused(UUID customer, long order);

	@Query("""
			SELECT new it.creditoprepagato.orders.CountedRow(p, count(*) OVER ()) FROM OperationRow p
			 WHERE p.id.customerId = :customer AND p.status IN (PENDING, UNKNOWN) ORDER BY p.placedAt DESC, p.line""")
	List<CountedRow> findInProgress(UUID customer, Limit limit);

	@Query("""
			SELECT p FROM OperationRow p JOIN OrderRow o
			    ON o.id.customerId = p.id.customerId AND o.id.number = p.orderNumber
			 WHERE p.id.customerId = :customer AND o.id.customerId = :customer AND o.actor = :actor
			   AND p.placedAt >= :since ORDER BY p.placedAt, p.line""")
	List<OperationRow> findPlacedBy(UUID customer, String actor, Instant since);

	@Query("SELECT p FROM OperationRow p WHERE p.id.customerId = :customer AND p.status = COMPLETED AND p.endedAt >= :since")
	List<OperationRow> findCompleted(UUID customer, Instant since, Limit limit);

	@Query("SELECT p " + UNCOVERED + " ORDER BY p.placedAt DESC, p.line")
	List<OperationRow> findUncovered(UUID customer, Limit limit);

	@Query("SELECT count(p) " + UNCOVERED)
	long countUncovered(UUID customer);

	@Query("""
			SELECT p FROM OperationRow p WHERE p.id.customerId = :customer AND p.status = FAILED AND p.endedAt > :since
			   AND NOT EXISTS (SELECT 1 FROM OperationRow later WHERE later.id.customerId = :customer
			                    AND later.domain = p.domain AND later.placedAt > p.placedAt)
			 ORDER BY p.endedAt DESC, p.line""")
	List<OperationRow> findFailed(UUID customer, Instant since, Limit limit);

	@Query("""
			SELECT p FROM OperationRow p WHERE p.id.customerId = :customer AND p.domain = :domain
			   AND p.orderNumber < :before ORDER BY p.orderNumber DESC""")
	List<OperationRow> findHistory(UUID customer, String domain, long before, Limit limit);

	@Query("""
			SELECT new it.creditoprepagato.orders.OrderSummary(o.id.number, o.placedAt, min(p.domain), count(p),
			       count(CASE WHEN p.status IN (PENDING, UNKNOWN) THEN 1 END),
			       count(CASE WHEN p.status = COMPLETED THEN 1 END), count(CASE WHEN p.status = FAILED THEN 1 END),
			       coalesce(sum(CASE WHEN p.status = COMPLETED THEN p.priceCents END), 0))
			  FROM OrderRow o JOIN OperationRow p ON p.id.customerId = o.id.customerId AND p.orderNumber = o.id.number
			 WHERE o.id.customerId = :customer AND o.id.number < :before
			 GROUP BY o.id.number, o.placedAt ORDER BY o.id.number DESC""")
	List<OrderSummary> summarise(UUID customer, long before, Limit limit);

	@Modifying
	@NativeQuery("""
			INSERT INTO orders.operation (customer_id, id, order_number, line, operation, domain, years, price_cents,
			                              receipt, status, expiry_before, placed_at)
			SELECT :customer, l.id, :order, l.line, l.operation, l.domain, l.years, l.price, l.receipt, 'PENDING',
			       l.expiry, :at
			  FROM jsonb_to_recordset(CAST(:lines AS jsonb)) AS l(id uuid, line integer, operation text, domain text,
			       years integer, price bigint, receipt text, expiry date)
			 ORDER BY l.line""")
	void open(UUID customer, long order, Instant at, String lines);

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query(value = """
			UPDATE orders.operation SET status = 'UNCOVERED', ended_at = :at
			 WHERE customer_id = :customer AND id IN (:ids) AND status = 'PENDING'""", nativeQuery = true)
	int leaveUncovered(UUID customer, List<UUID> ids, Instant at);

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query(value = """
			UPDATE orders.operation SET status = 'COMPLETED', expiry_after = :expiry, ended_at = :at
			 WHERE customer_id = :customer AND id = :id AND status IN ('PENDING', 'UNKNOWN')""", nativeQuery = true)
	int complete(UUID customer, UUID id, @Nullable LocalDate expiry, Instant at);

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query(value = """
			UPDATE orders.operation SET status = 'FAILED', reason = :reason, ended_at = :at
			 WHERE customer_id = :customer AND id = :id AND status IN ('PENDING', 'UNKNOWN')""", nativeQuery = true)
	int fail(UUID customer, UUID id, String reason, Instant at);

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query(value = """
			UPDATE orders.operation SET status = 'UNKNOWN'
			 WHERE customer_id = :customer AND id = :id AND status = 'PENDING'""", nativeQuery = true)
	int lose(UUID customer, UUID id);

}
