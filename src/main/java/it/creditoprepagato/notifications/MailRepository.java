package it.creditoprepagato.notifications;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** Mails and how far they are. */
interface MailRepository extends Repository<MailRow, MailRow.Id> {

	Optional<MailRow> findById(MailRow.Id id);

	/** Queues a mail; 0 if the recipient has had one by that key. */
	@Modifying
	@NativeQuery("""
			INSERT INTO notifications.mail (customer_id, id, recipient, idempotency_key, kind, language, parameters,
			                                status, attempts, queued_at)
			VALUES (:#{#mail.customerId}, :#{#mail.id}, :#{#mail.recipient}, :#{#mail.key}, :#{#mail.kind},
			        :#{#mail.language}, :#{#mail.parameters}, 'QUEUED', 0, :at)
			ON CONFLICT DO NOTHING""")
	int queue(QueuedMail mail, Instant at);

	/** Adds a line to a list that nobody has tried to send yet; 0 if there is none. */
	@Modifying
	@NativeQuery("""
			UPDATE notifications.mail
			   SET parameters = CAST(jsonb_set(CAST(parameters AS jsonb), '{lines}',
			           (CAST(parameters AS jsonb) -> 'lines') || CAST(:line AS jsonb)) AS text)
			 WHERE customer_id = :customer AND status = 'QUEUED' AND attempts = 0
			   AND id = (SELECT id FROM notifications.mail
			              WHERE customer_id = :customer AND recipient = :recipient AND kind = 'OPERATION_FAILED'
			                AND status = 'QUEUED' AND attempts = 0 ORDER BY id LIMIT 1)""")
	int addFailure(UUID customer, String recipient, String line);

	/** Counts an attempt; 0 if there is nothing to send. */
	@Modifying
	@NativeQuery("""
			UPDATE notifications.mail SET attempts = attempts + 1
			 WHERE customer_id = :#{#id.customerId} AND id = :#{#id.id} AND status = 'QUEUED'""")
	int take(MailRow.Id id);

	@Modifying
	@NativeQuery("""
			UPDATE notifications.mail SET status = 'SENT', sent_at = greatest(:at, queued_at), parameters = NULL
			 WHERE customer_id = :#{#id.customerId} AND id = :#{#id.id} AND status = 'QUEUED'""")
	void sent(MailRow.Id id, Instant at);

	@Modifying
	@NativeQuery("""
			UPDATE notifications.mail SET status = 'FAILED', parameters = NULL
			 WHERE customer_id = :#{#id.customerId} AND id = :#{#id.id} AND status = 'QUEUED'""")
	void giveUp(MailRow.Id id);

}
