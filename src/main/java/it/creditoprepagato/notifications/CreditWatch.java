package it.creditoprepagato.notifications;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Below which credit customers want to be told, and whether they have been. */
@Service
public class CreditWatch {

	private final JdbcClient database;

	CreditWatch(JdbcClient database) {
		this.database = database;
	}

	/** What the customer wants to have at least; empty if it has not said. */
	@Transactional(readOnly = true)
	public Optional<Money> threshold(CustomerId customer) {
		return this.database.sql("""
				SELECT threshold_cents FROM notifications.credit_watch
				WHERE customer_id = ? AND threshold_cents IS NOT NULL""")
			.param(customer.value())
			.query(Long.class)
			.optional()
			.map(Money::cents);
	}

	/**
	 * Says what the customer wants to have at least.
	 * @param threshold above zero; null for no such wish
	 */
	@Transactional
	public void watch(CustomerId customer, @Nullable Money threshold) {
		this.database.sql("""
				INSERT INTO notifications.credit_watch (customer_id, threshold_cents, told) VALUES (?, ?, false)
				ON CONFLICT (customer_id) DO UPDATE SET threshold_cents = excluded.threshold_cents, told = false""")
			.param(customer.value())
			.param((threshold != null) ? threshold.cents() : null)
			.update();
	}

	/**
	 * Notes how the credit is; tells whether it is low and the customer does not know.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	boolean isNews(CustomerId customer, Level level) {
		return this.database.sql("""
				INSERT INTO notifications.credit_watch AS watch (customer_id, told) VALUES (:customer, :low)
				ON CONFLICT (customer_id) DO UPDATE SET told = :low WHERE watch.told <> :low""")
			.param("customer", customer.value())
			.param("low", level == Level.LOW)
			.update() == 1 && level == Level.LOW;
	}

	/** How the credit is. */
	enum Level {

		/** Enough. */
		ENOUGH,
		/** Less than the customer wants to have, or soon needs. */
		LOW

	}

}
