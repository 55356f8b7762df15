package it.creditoprepagato.payments;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** What card gateways told. */
interface CardNotificationRepository extends Repository<CardNotificationRow, CardNotificationRow.Id> {

	Optional<CardNotificationRow> findById(CardNotificationRow.Id id);

	/** How many were not told before: one or none. */
	@Modifying
	@NativeQuery("""
			INSERT INTO payments.card_notification (gateway, event_id, customer_id, payment_id, outcome, recorded_at)
			VALUES (:#{#told.gateway}, :#{#told.eventId}, :#{#told.customer.value}, :#{#told.payment},
			        :#{#told.outcome.name()}, :at) ON CONFLICT DO NOTHING""")
	int add(CardNotification told, Instant at);

	@NativeQuery("""
			SELECT EXISTS (SELECT FROM payments.card_notification
			                WHERE customer_id = :customer AND payment_id = :payment)""")
	boolean isAnyOf(UUID customer, UUID payment);

}
