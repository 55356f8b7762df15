package it.creditoprepagato.prepaid;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Subscriptions. */
interface SubscriptionRepository extends Repository<SubscriptionRow, SubscriptionRow.Id> {

	@Query("SELECT s FROM SubscriptionRow s WHERE s.id.customerId = :customer AND s.closedAt IS NULL")
	Optional<SubscriptionRow> findInForce(UUID customer);

	@Query("SELECT COUNT(s) > 0 FROM SubscriptionRow s WHERE s.id.customerId = :customer AND s.closedAt IS NULL")
	boolean hasOneInForce(UUID customer);

	/**
	 * The subscription in force, kept so until the transaction ends. Who waited for an
	 * upgrade finds none, and the next one when asking again.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("SELECT s FROM SubscriptionRow s WHERE s.id.customerId = :customer AND s.closedAt IS NULL")
	Optional<SubscriptionRow> lockInForce(UUID customer);

	@Query("SELECT s FROM SubscriptionRow s WHERE s.id.customerId = :customer AND s.paymentId = :payment")
	Optional<SubscriptionRow> findByPayment(UUID customer, UUID payment);

}
