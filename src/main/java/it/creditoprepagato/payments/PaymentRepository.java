package it.creditoprepagato.payments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Payments and their registers. */
interface PaymentRepository extends Repository<PaymentRow, PaymentRow.Id> {

	Optional<PaymentRow> findById(PaymentRow.Id id);

	@Query("""
			SELECT p FROM PaymentRow p WHERE p.id.customerId = :customer AND p.status = :status
			 ORDER BY p.requestedAt DESC""")
	List<PaymentRow> findByStatus(UUID customer, PaymentStatus status, Limit limit);

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@NativeQuery("""
			UPDATE payments.payment SET status = 'SETTLED', settled_at = :at, received_cents = received_cents + :received
			 WHERE customer_id = :customer AND id = :id AND status IN ('PENDING', 'FAILED')""")
	int settle(UUID customer, UUID id, long received, Instant at);

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@NativeQuery("""
			UPDATE payments.payment SET status = 'FAILED'
			 WHERE customer_id = :customer AND id = :id AND status = 'PENDING'""")
	int fail(UUID customer, UUID id);

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@NativeQuery("""
			UPDATE payments.payment SET received_cents = received_cents + :amount
			 WHERE customer_id = :customer AND id = :id AND status = 'PENDING'""")
	int receive(UUID customer, UUID id, long amount);

	@Modifying
	@NativeQuery("""
			INSERT INTO payments.receipt (customer_id, id, payment_id, amount_cents, value_date, actor, noted_at)
			VALUES (:#{#note.customer}, :#{#note.id}, :#{#note.payment}, :#{#note.cents}, :#{#note.valueDate},
			        :#{#note.actor}, :#{#note.at})""")
	void note(ReceiptNote note);

	@Query(value = "SELECT count(*) > 0 FROM payments.receipt WHERE customer_id = :customer AND id = :id",
			nativeQuery = true)
	boolean isNoted(UUID customer, UUID id);

	@Modifying
	@NativeQuery("""
			INSERT INTO payments.reference_register (reference, customer_id, payment_id)
			VALUES (:reference, :customer, :payment)""")
	void register(String reference, UUID customer, UUID payment);

	@Modifying
	@NativeQuery("""
			INSERT INTO payments.open_transfer (requested_at, payment_id, customer_id)
			VALUES (:at, :payment, :customer)""")
	void await(UUID customer, UUID payment, Instant at);

	@Modifying
	@NativeQuery("DELETE FROM payments.open_transfer WHERE requested_at = :at AND payment_id = :payment")
	void awaitNoMore(UUID payment, Instant at);

	@Query(value = """
			SELECT p.* FROM payments.open_transfer o
			  JOIN payments.payment p ON p.customer_id = o.customer_id AND p.id = o.payment_id
			 ORDER BY o.requested_at, o.payment_id""", nativeQuery = true)
	List<PaymentRow> awaited(Limit limit);

	@Modifying
	@NativeQuery("""
			INSERT INTO payments.card_notification (gateway, event_id, customer_id, payment_id, outcome, recorded_at)
			VALUES (:#{#told.gateway}, :#{#told.eventId}, :#{#told.customer.value}, :#{#told.payment},
			        :#{#told.outcome.name()}, :at) ON CONFLICT DO NOTHING""")
	int record(CardNotification told, Instant at);

	/**
	 * A receipt to note.
	 *
	 * @param customer who paid
	 * @param id which receipt
	 * @param payment for what
	 * @param cents how much
	 * @param valueDate when the money counts
	 * @param actor who saw it
	 * @param at when it was noted
	 */
	record ReceiptNote(UUID customer, UUID id, UUID payment, long cents, LocalDate valueDate, String actor,
			Instant at) {
	}

}
