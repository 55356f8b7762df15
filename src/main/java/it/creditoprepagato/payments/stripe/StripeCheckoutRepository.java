package it.creditoprepagato.payments.stripe;

import java.time.Instant;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** Checkout Sessions, one for a payment. */
interface StripeCheckoutRepository extends Repository<StripeCheckoutRow, StripeCheckoutRow.Id> {

	Optional<StripeCheckoutRow> findById(StripeCheckoutRow.Id id);

	/** How many were added: none if the payment has one. */
	@Modifying
	@NativeQuery("""
			INSERT INTO payments.stripe_checkout (customer_id, payment_id, session, page, opened_at, closes_at)
			VALUES (:#{#id.customerId}, :#{#id.paymentId}, :#{#session.id}, :#{#session.page}, :at, :#{#session.closesAt})
			    ON CONFLICT DO NOTHING""")
	int add(StripeCheckoutRow.Id id, StripeSession session, Instant at);

	@Modifying
	@NativeQuery("""
			UPDATE payments.stripe_checkout SET submitted_at = :at
			 WHERE customer_id = :#{#id.customerId} AND payment_id = :#{#id.paymentId} AND submitted_at IS NULL""")
	void submitted(StripeCheckoutRow.Id id, Instant at);

}
