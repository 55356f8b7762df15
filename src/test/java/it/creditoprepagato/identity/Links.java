package it.creditoprepagato.identity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import it.creditoprepagato.audit.AuditRecord.Subject;
import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.test.context.event.ApplicationEvents;

/**
 * Links that tests ask for and follow.
 *
 * @param context of the application
 * @param events of the test
 */
public record Links(ApplicationContext context, ApplicationEvents events) {

	/** Codes that are none. */
	public static Stream<String> nonsense() {
		return Stream.of("", " ", "x", "A".repeat(42), "A".repeat(43), "A".repeat(44), "\u0000".repeat(43),
				"è".repeat(43), "A".repeat(10_000), "' OR 1=1 --");
	}

	/** The code of a link to choose a password. */
	public String recovery(String email) {
		this.context.getBean(PasswordRecovery.class).ask(new EmailAddress(email), aNetwork());
		return code(this.events.stream(PasswordRecoveryAsked.class)
			.filter((asked) -> asked.to().email().value().equals(email))
			.map(PasswordRecoveryAsked::link)
			.toList());
	}

	/** The code of a link to confirm an address, of somebody who has just signed up. */
	public String confirmation(String email, @Nullable NextPage next) {
		this.context.getBean(Users.class)
			.signUp(new SignUp(People.aUser(email), Language.IT, next), aNetwork(), CustomerId::next);
		return lastConfirmation(email);
	}

	/** The code of the last link that was sent to confirm the address. */
	public String lastConfirmation(String email) {
		return code(this.events.stream(EmailConfirmationAsked.class)
			.filter((asked) -> asked.to().email().value().equals(email))
			.map(EmailConfirmationAsked::link)
			.toList());
	}

	private static String code(List<OneTimeLink> links) {
		String page = links.getLast().page();
		return page.substring(page.indexOf('=') + 1);
	}

	static String aNetwork() {
		return UUID.randomUUID().toString();
	}

	/** The user with that address, as it is kept. */
	public Map<String, @Nullable Object> account(String email) {
		return jdbc().sql("""
				SELECT u.*, m.customer_id FROM identity.user_email e JOIN identity.user_account u USING (user_id)
				  LEFT JOIN identity.membership m USING (user_id) WHERE e.email = ?""")
			.param(email)
			.query()
			.singleRow();
	}

	/** What the trail says of the user, newest first. */
	public List<String> trail(String email) {
		Map<String, @Nullable Object> account = account(email);
		CustomerId customer = (account.get("customer_id") instanceof UUID id) ? new CustomerId(id) : null;
		return this.context.getBean(AuditTrail.class)
			.about(customer, new Subject("user", String.valueOf(account.get("user_id"))), 100)
			.stream()
			.map((audited) -> audited.what().action())
			.toList();
	}

	/** Signs the user in somewhere, and tells the session's id. */
	String signsIn(UUID userId) {
		String session = UUID.randomUUID().toString();
		this.context.getBean(TransactionOperations.class)
			.executeWithoutResult((transaction) -> jdbc().sql("""
					INSERT INTO identity.spring_session (primary_id, session_id, creation_time, last_access_time,
					    max_inactive_interval, expiry_time, principal_name) VALUES (?, ?, 0, 0, 1800, ?, ?)""")
				.param(UUID.randomUUID().toString())
				.param(session)
				.param(System.currentTimeMillis() + 1_800_000)
				.param(userId.toString())
				.update());
		return session;
	}

	List<String> sessions(UUID userId) {
		return jdbc().sql("SELECT session_id FROM identity.spring_session WHERE principal_name = ?")
			.param(userId.toString())
			.query(String.class)
			.list();
	}

	private JdbcClient jdbc() {
		return this.context.getBean(JdbcClient.class);
	}

}
