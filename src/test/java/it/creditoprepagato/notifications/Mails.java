package it.creditoprepagato.notifications;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import it.creditoprepagato.identity.Addressee;
import it.creditoprepagato.identity.EmailAddress;
import it.creditoprepagato.identity.People;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Mails in tests: queued, looked at, sent one by one.
 *
 * @param context of the application
 */
public record Mails(ApplicationContext context) {

	static Addressee somebody(Language language) {
		return new Addressee(CustomerId.next(), new EmailAddress(People.anEmail()), language);
	}

	/** Queues a letter, and tells which mail it is. */
	MailRow.Id post(Addressee to, Letter letter) {
		post(to, "test:" + UUID.randomUUID(), letter);
		return ids(to.email().value()).getLast();
	}

	void post(Addressee to, String key, Letter letter) {
		this.context.getBean(TransactionOperations.class)
			.executeWithoutResult((transaction) -> this.context.getBean(PostBox.class).post(to, key, letter));
	}

	/** What runs by a transport of the test's own. */
	MailRun run(MailTransport transport) {
		return new MailRun(this.context.getBean(MailLog.class), this.context.getBean(MailWriter.class), transport,
				this.context.getBean(Clock.class));
	}

	List<MailRow.Id> ids(String recipient) {
		return rows(recipient).stream()
			.map((row) -> new MailRow.Id((UUID) row.get("customer_id"), (UUID) row.get("id")))
			.toList();
	}

	/** Sends the mail, and looks at it. */
	SentMail sends(MailRow.Id id) {
		AtomicReference<OutgoingMail> sent = new AtomicReference<>();
		run(sent::set).run(id);
		return new SentMail(sent.get().message());
	}

	/** Has a mail written to the folder of mails, and tells its name there. */
	public String delivered() {
		MailRow.Id id = post(somebody(Language.IT), new Letter.PasswordChanged(Instant.now()));
		this.context.getBean(MailRun.class).run(id);
		return this.context.getBean(DeliveredMails.class)
			.newest(1_000)
			.stream()
			.map(DeliveredMails.DeliveredMail::id)
			.filter((name) -> name.endsWith(id.id().toString()))
			.findFirst()
			.orElseThrow();
	}

	/** What is kept of the mails to an address, oldest first. */
	public List<Map<String, @Nullable Object>> rows(String recipient) {
		return jdbc().sql("SELECT * FROM notifications.mail WHERE recipient = ? ORDER BY queued_at, id")
			.param(recipient)
			.query()
			.listOfRows();
	}

	/** When the mail's job is to run; empty when it has ended. */
	List<Instant> jobs(MailRow.Id id) {
		return jdbc()
			.sql("SELECT execution_time FROM registrar.scheduled_tasks WHERE task_name = 'mail' "
					+ "AND task_instance = ?")
			.param(id.toString())
			.query(OffsetDateTime.class)
			.list()
			.stream()
			.map(OffsetDateTime::toInstant)
			.toList();
	}

	private JdbcClient jdbc() {
		return this.context.getBean(JdbcClient.class);
	}

}
