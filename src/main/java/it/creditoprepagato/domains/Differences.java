package it.creditoprepagato.domains;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.catalog.ExpiryCalendar;
import it.creditoprepagato.registrar.DropRefused;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the last reconciliation found, until another finds that it agrees again. */
@Service
@Transactional
public class Differences {

	private static final UUID FIRST = new UUID(0, 0);

	private static final int AT_ONCE = 500;

	private final JdbcClient database;

	private final Clock clock;

	Differences(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * The oldest first, of domains whose ASCII name has that text in it; at most as many
	 * as asked for.
	 */
	@Transactional(readOnly = true)
	public List<Listed> list(String text, int limit) {
		return this.database.sql("""
				SELECT d.customer_id, d.domain_id, domain.name, d.kind, d.ours, d.theirs, d.since
				FROM domains.difference d
				JOIN domains.domain ON domain.customer_id = d.customer_id AND domain.id = d.domain_id
				WHERE position(? IN domain.name) > 0
				ORDER BY d.since, domain.name LIMIT ?""")
			.params(text, limit)
			.query((row, number) -> new Listed(new CustomerId(row.getObject("customer_id", UUID.class)),
					new Difference(row.getObject("domain_id", UUID.class), new DomainName(row.getString("name")),
							Difference.Kind.valueOf(row.getString("kind")), row.getObject("ours", LocalDate.class),
							row.getObject("theirs", LocalDate.class)),
					row.getObject("since", LocalDate.class)))
			.list();
	}

	/** The last run that came to its end; empty before the first. */
	@Transactional(readOnly = true)
	public Optional<Run> lastRun() {
		return this.database
			.sql("SELECT ended_at, asked, unanswered FROM domains.reconciliation ORDER BY ended_at DESC LIMIT 1")
			.query((row, number) -> new Run(row.getObject("ended_at", OffsetDateTime.class).toInstant(),
					row.getInt("asked"), row.getInt("unanswered")))
			.optional();
	}

	/**
	 * Domains that are with this registrar on that day, and that nothing is in progress
	 * for, after one of them.
	 */
	@Transactional(readOnly = true)
	List<Known> known(CustomerId customer, @Nullable UUID after, LocalDate today) {
		return this.database.sql("""
				SELECT id, name, registry_expiry FROM domains.portfolio
				WHERE customer_id = ? AND id > ? AND operation_id IS NULL AND departed_on IS NULL
				  AND registry_expiry IS NOT NULL AND deleted_after >= ?
				ORDER BY id LIMIT ?""")
			.params(customer.value(), (after != null) ? after : FIRST, today, AT_ONCE)
			.query((row, number) -> new Known(row.getObject("id", UUID.class), new DomainName(row.getString("name")),
					row.getObject("registry_expiry", LocalDate.class)))
			.list();
	}

	@EventListener
	void on(DropRefused refused) {
		this.database.sql("""
				INSERT INTO domains.difference AS d (customer_id, domain_id, kind, ours, since)
				SELECT customer_id, id, 'NOT_LET_GO', registry_expiry, ? FROM domains.domain
				WHERE customer_id = ? AND name = ? AND registry_expiry IS NOT NULL AND departed_on IS NULL
				ON CONFLICT (customer_id, domain_id) DO UPDATE SET kind = excluded.kind, ours = excluded.ours,
				    theirs = NULL""")
			.param(ExpiryCalendar.today(this.clock))
			.param(refused.customer().value())
			.param(refused.name().ascii())
			.update();
	}

	/**
	 * What has changed here since the registry was asked is no difference; one that was
	 * not let go stays until it is paid for.
	 */
	void put(CustomerId customer, List<Difference> found, List<Known> agreed, LocalDate today) {
		this.database.sql("""
				DELETE FROM domains.difference d USING domains.domain
				WHERE d.customer_id = ? AND d.domain_id = ANY (CAST(? AS uuid[]))
				  AND domain.customer_id = d.customer_id AND domain.id = d.domain_id
				  AND (d.kind <> 'NOT_LET_GO' OR domain.let_go_for IS DISTINCT FROM domain.paid_until)""")
			.params(customer.value(), agreed.stream().map(Known::id).toArray(UUID[]::new))
			.update();
		found.forEach((one) -> this.database.sql("""
				INSERT INTO domains.difference AS d (customer_id, domain_id, kind, ours, theirs, since)
				SELECT customer_id, id, ?, registry_expiry, ?, ? FROM domains.domain
				WHERE customer_id = ? AND id = ? AND registry_expiry = ? AND operation_id IS NULL
				  AND departed_on IS NULL
				ON CONFLICT (customer_id, domain_id) DO UPDATE SET kind = excluded.kind, ours = excluded.ours,
				    theirs = excluded.theirs""")
			.param(one.kind().name())
			.param(one.theirs())
			.param(today)
			.param(customer.value())
			.param(one.id())
			.param(one.ours())
			.update());
	}

	/** Notes the run, and forgets what was found of domains that are gone by that day. */
	void ended(Run run, LocalDate today) {
		this.database.sql("INSERT INTO domains.reconciliation (ended_at, asked, unanswered) VALUES (?, ?, ?)")
			.params(run.at().atOffset(ZoneOffset.UTC), run.asked(), run.unanswered())
			.update();
		this.database.sql("""
				DELETE FROM domains.difference d USING domains.portfolio p
				WHERE p.customer_id = d.customer_id AND p.id = d.domain_id
				  AND (p.departed_on IS NOT NULL OR p.deleted_after < ?)""").param(today).update();
	}

	/**
	 * A domain as it is known here.
	 *
	 * @param id names it
	 * @param name which
	 * @param registryExpiry the registry's date
	 */
	record Known(UUID id, DomainName name, LocalDate registryExpiry) {

		Difference differs(Difference.Kind kind, @Nullable LocalDate theirs) {
			return new Difference(this.id, this.name, kind, this.registryExpiry, theirs);
		}

	}

	/**
	 * A difference in the list.
	 *
	 * @param customer whose domain
	 * @param difference what differs
	 * @param since the day on which it was found
	 */
	public record Listed(CustomerId customer, Difference difference, LocalDate since) {
	}

	/**
	 * A reconciliation.
	 *
	 * @param at when it ended
	 * @param asked how many domains it asked about
	 * @param unanswered how many no registry said anything of
	 */
	public record Run(Instant at, int asked, int unanswered) {
	}

}
