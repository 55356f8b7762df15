package it.creditoprepagato.payments.stripe;

import java.time.Instant;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** What Stripe told. */
interface StripeEventRepository extends Repository<StripeEventRow, StripeEventRow.Id> {

	Optional<StripeEventRow> findById(StripeEventRow.Id id);

	/** How many were not told before: one or none. */
	@Modifying
	@NativeQuery("""
			INSERT INTO payments.stripe_event (event_id, kind, subject, charge, state, failure, minor_units, currency,
			                                   customer_id, payment_id, refund_id, recorded_at)
			VALUES (:#{#event.id}, :#{#event.kind.name()}, :#{#event.about.subject}, cast(:#{#event.about.charge} AS text),
			        :#{#event.about.state}, cast(:#{#event.about.failure} AS text),
			        cast(:#{#event.sum?.minorUnits} AS bigint), cast(:#{#event.sum?.currency} AS text),
			        cast(:#{#event.names.customer} AS uuid), cast(:#{#event.names.payment} AS uuid),
			        cast(:#{#event.names.refund} AS uuid), :at) ON CONFLICT DO NOTHING""")
	int add(StripeEvent event, Instant at);

}
