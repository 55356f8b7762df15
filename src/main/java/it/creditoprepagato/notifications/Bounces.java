package it.creditoprepagato.notifications;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

import it.creditoprepagato.shared.CustomerId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The addresses that mails do not reach: those that the mail server refused for good (RFC
 * 5321 §4.2.1, replies of the fifth hundred), until it takes a mail for them again.
 */
@Service
public class Bounces {

	private final JdbcClient database;

	Bounces(JdbcClient database) {
		this.database = database;
	}

	/** A customer's, in the order of addresses, with the time since when. */
	@Transactional(readOnly = true)
	public Map<String, Instant> of(CustomerId customer) {
		Map<String, Instant> refused = new TreeMap<>();
		this.database.sql("SELECT address, refused_at FROM notifications.bounced_address WHERE customer_id = ?")
			.param(customer.value())
			.query((row) -> {
				refused.put(row.getString("address"), row.getObject("refused_at", OffsetDateTime.class).toInstant());
			});
		return refused;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void refused(MailRow mail, Instant at) {
		this.database.sql("""
				INSERT INTO notifications.bounced_address (customer_id, address, refused_at) VALUES (?, ?, ?)
				ON CONFLICT (customer_id, address) DO NOTHING""")
			.params(mail.id().customerId(), mail.recipient(), at.atOffset(ZoneOffset.UTC))
			.update();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void taken(MailRow mail) {
		this.database.sql("DELETE FROM notifications.bounced_address WHERE customer_id = ? AND address = ?")
			.params(mail.id().customerId(), mail.recipient())
			.update();
	}

}
