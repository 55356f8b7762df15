package it.creditoprepagato.payments;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Payments and their registers. */
interface PaymentRepository extends Repository<PaymentRow, PaymentRow.Id> {

	Optional<PaymentRow> findById(PaymentRow.Id id);

	List<PaymentRow> findByIdIn(Collection<PaymentRow.Id> ids);

	/** The payment, kept from others until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("SELECT p FROM PaymentRow p WHERE p.id = :id")
	Optional<PaymentRow> lock(PaymentRow.Id id);

	@Query("""
			SELECT p FROM PaymentRow p WHERE p.id.customerId = :customer AND p.status = :status
			 ORDER BY p.requestedAt DESC, p.id.id DESC""")
	List<PaymentRow> findByStatus(UUID customer, PaymentStatus status, Limit limit);

	@Query("SELECT p FROM PaymentRow p WHERE p.id.customerId = :customer ORDER BY p.id.id DESC")
	List<PaymentRow> newest(UUID customer, Limit limit);

	@Query("SELECT count(p) FROM PaymentRow p WHERE p.id.customerId = :customer AND p.status = :status")
	long countByStatus(UUID customer, PaymentStatus status);

	@Modifying
	@NativeQuery("""
			INSERT INTO payments.reference_register (reference, customer_id, payment_id)
			VALUES (:reference, :customer, :payment)""")
	void register(String reference, UUID customer, UUID payment);

	@Query(value = """
			SELECT p.* FROM payments.reference_register r
			  JOIN payments.payment p ON p.customer_id = r.customer_id AND p.id = r.payment_id
			 WHERE r.reference = :reference""", nativeQuery = true)
	Optional<PaymentRow> findByReference(String reference);

	@Query(value = """
			SELECT p.* FROM payments.charge_register r
			  JOIN payments.payment p ON p.customer_id = r.customer_id AND p.id = r.payment_id
			 WHERE r.charge = :charge""", nativeQuery = true)
	Optional<PaymentRow> findByCharge(String charge);

	@NativeQuery("""
			SELECT EXISTS (SELECT FROM payments.saved_card_charge
			                WHERE customer_id = :customer AND payment_id = :payment)""")
	boolean isChargedToSavedCard(UUID customer, UUID payment);

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

	@Query(value = """
			SELECT p.* FROM payments.open_transfer o
			  JOIN payments.payment p ON p.customer_id = o.customer_id AND p.id = o.payment_id
			 WHERE p.net_cents + CASE WHEN p.payable_rate_basis_points > 0 THEN p.vat_cents ELSE 0 END
			       - p.received_cents = :cents
			 ORDER BY o.requested_at, o.payment_id""", nativeQuery = true)
	List<PaymentRow> awaitedOf(long cents, Limit limit);

	/** Whether something of a payment is on its way back and may yet stay. */
	@NativeQuery("""
			SELECT EXISTS (SELECT FROM payments.refund
			                WHERE customer_id = :customer AND payment_id = :payment AND status = 'REQUESTED')
			    OR EXISTS (SELECT FROM payments.chargeback
			                WHERE customer_id = :customer AND payment_id = :payment AND status = 'OPEN')""")
	boolean isAnyUnderWay(UUID customer, UUID payment);

}
