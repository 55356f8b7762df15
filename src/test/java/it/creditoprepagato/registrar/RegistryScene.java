package it.creditoprepagato.registrar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.catalog.ExpiryCalendar;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.TimeOrderedId;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A registry with domains of ours, jobs to be stepped, and an ear for what is told. */
final class RegistryScene implements AutoCloseable {

	static final Registrant REGISTRANT = new Registrant("Agenzia Rossi", "Via Roma 1", "Bologna", "BO", "40121", "IT",
			"01234567897", "agenzia@example.it", "+39051123456");

	private final ConfigurableApplicationContext context;

	private final SteppedJobs jobs;

	private final Outcomes outcomes;

	RegistryScene(ConfigurableApplicationContext context) {
		this.context = context;
		this.jobs = SteppedJobs.of(context);
		this.outcomes = new Outcomes(context);
	}

	void runJobs() {
		this.jobs.run();
	}

	/** One of ours under a name of its own, paid for so many days more. */
	DomainName ours(String prefix, String tld, int days) {
		DomainName name = name(prefix, tld);
		this.context.getBean(RegistrySimulator.class)
			.adopt(List.of(SimulatedDomain.ours(name, today().minusYears(1), today().plusDays(days))));
		return name;
	}

	static DomainName name(String prefix, String tld) {
		return DomainName.parse(prefix + UUID.randomUUID() + "." + tld);
	}

	Submission renewal(DomainName name, int years) {
		LocalDate expiry = expiry(name);
		return submit(new Instruction.Renew(name, expiry, years, expiry.plusYears(years)));
	}

	Submission submit(Instruction instruction) {
		Submission submission = new Submission(CustomerId.next(), TimeOrderedId.next(), instruction);
		transactions()
			.executeWithoutResult((transaction) -> this.context.getBean(Registrar.class).submit(List.of(submission)));
		return submission;
	}

	List<Object> outcomes(Submission submission) {
		return this.outcomes.of(submission.id());
	}

	/** What the registry has, whatever we believe. */
	LocalDate expiry(DomainName name) {
		SimulatedState state = this.context.getBean(SimulatedState.class);
		return transactions().execute((transaction) -> state.find(name).orElseThrow().expiry());
	}

	LocalDate today() {
		return ExpiryCalendar.today(this.context.getBean(Clock.class));
	}

	String status(Submission submission) {
		return database().sql("SELECT status FROM registrar.command WHERE id = ?")
			.param(submission.id())
			.query(String.class)
			.single();
	}

	byte[] sealedAuthCode(Submission submission) {
		return database().sql("SELECT auth_code FROM registrar.command WHERE id = ?")
			.param(submission.id())
			.query((row, number) -> Optional.ofNullable(row.getBytes(1)))
			.single()
			.orElse(null);
	}

	/** How many commands and jobs there are of it. */
	int rows(Submission submission) {
		return database().sql("""
				SELECT (SELECT count(*) FROM registrar.scheduled_tasks WHERE task_instance = ?)
				     + (SELECT count(*) FROM registrar.command WHERE id = ?)""")
			.params(submission.key().toString(), submission.id())
			.query(Integer.class)
			.single();
	}

	private JdbcClient database() {
		return this.context.getBean(JdbcClient.class);
	}

	private TransactionOperations transactions() {
		return this.context.getBean(TransactionOperations.class);
	}

	@Override
	public void close() {
		this.outcomes.close();
	}

}
