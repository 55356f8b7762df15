package it.creditoprepagato.prepaid;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Subscriptions. */
interface SubscriptionRepository extends Repository<SubscriptionRow, SubscriptionRow.Id> {

	@Query("SELECT s FROM SubscriptionRow s WHERE s.id.customerId = :customer AND s.closedAt IS NULL")
	Optional<SubscriptionRow> findInForce(UUID customer);

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("UPDATE SubscriptionRow s SET s.closedAt = :at WHERE s.id.customerId = :customer AND s.closedAt IS NULL")
	int close(UUID customer, Instant at);

}
