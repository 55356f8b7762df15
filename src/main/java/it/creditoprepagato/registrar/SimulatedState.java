package it.creditoprepagato.registrar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.registrar.SimulatedDomain.AtExpiry;
import it.creditoprepagato.registrar.SimulatedDomain.Sponsor;
import it.creditoprepagato.shared.DomainName;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the simulated registry remembers, in a schema of its own. */
@Component
@ConditionalOnBooleanProperty("credito.registrar.simulated")
class SimulatedState {

	private final JdbcClient database;

	SimulatedState(JdbcClient database) {
		this.database = database;
	}

	/** The domain, kept from other transactions. */
	Optional<SimulatedDomain> find(DomainName name) {
		return this.database.sql("SELECT * FROM registry_simulator.domain WHERE name = ? FOR UPDATE")
			.param(name.ascii())
			.query(SimulatedState::domain)
			.optional();
	}

	/**
	 * Keeps a domain.
	 * @param dueOn when something happens to it by itself; none for those with another
	 * registrar
	 */
	void put(SimulatedDomain domain, @Nullable LocalDate dueOn) {
		this.database.sql("""
				INSERT INTO registry_simulator.domain (name, sponsor, registered_on, transferred_on, leaves_on, expiry,
				    at_expiry, auth_code, due_on)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
				ON CONFLICT (name) DO UPDATE SET sponsor = excluded.sponsor, registered_on = excluded.registered_on,
				    transferred_on = excluded.transferred_on, leaves_on = excluded.leaves_on, expiry = excluded.expiry,
				    at_expiry = excluded.at_expiry, auth_code = excluded.auth_code, due_on = excluded.due_on""")
			.param(domain.name().ascii())
			.param(domain.sponsor().name())
			.param(domain.registeredOn())
			.param(domain.moves().cameOn())
			.param(domain.moves().leavesOn())
			.param(domain.expiry())
			.param(domain.atExpiry().name())
			.param(domain.authCode())
			.param(dueOn)
			.update();
	}

	void remove(DomainName name) {
		this.database.sql("DELETE FROM registry_simulator.domain WHERE name = ?").param(name.ascii()).update();
	}

	/** Those to which something happens up to that day, the earliest first. */
	Map<SimulatedDomain, LocalDate> due(LocalDate today, int limit) {
		Map<SimulatedDomain, LocalDate> due = new LinkedHashMap<>();
		this.database.sql("""
				SELECT * FROM registry_simulator.domain WHERE due_on <= ?
				ORDER BY due_on, name LIMIT ? FOR UPDATE SKIP LOCKED""").params(today, limit).query((row) -> {
			due.put(domain(row, 0), row.getObject("due_on", LocalDate.class));
		});
		return due;
	}

	void tell(RegistryReported message) {
		String news = switch (message) {
			case RegistryReported.Renewed _ -> "RENEWED";
			case RegistryReported.Deleted _ -> "DELETED";
			case RegistryReported.Leaving _ -> "LEAVING";
			case RegistryReported.Left _ -> "LEFT";
		};
		LocalDate day = switch (message) {
			case RegistryReported.Renewed renewed -> renewed.expiry();
			case RegistryReported.Leaving leaving -> leaving.day();
			case RegistryReported.Deleted _, RegistryReported.Left _ -> null;
		};
		this.database.sql("INSERT INTO registry_simulator.message (name, news, day) VALUES (?, ?, ?)")
			.param(message.name().ascii())
			.param(news)
			.param(day)
			.update();
	}

	Optional<Registry.Queued> oldestMessage() {
		return this.database.sql("SELECT * FROM registry_simulator.message ORDER BY id LIMIT 1")
			.query((row, number) -> new Registry.Queued(row.getString("id"), message(row)))
			.optional();
	}

	void forget(String messageId) {
		this.database.sql("DELETE FROM registry_simulator.message WHERE id = ?")
			.param(Long.valueOf(messageId))
			.update();
	}

	private static RegistryReported message(ResultSet row) throws SQLException {
		DomainName name = new DomainName(row.getString("name"));
		return switch (row.getString("news")) {
			case "RENEWED" -> new RegistryReported.Renewed(name, row.getObject("day", LocalDate.class));
			case "LEAVING" -> new RegistryReported.Leaving(name, row.getObject("day", LocalDate.class));
			case "LEFT" -> new RegistryReported.Left(name);
			default -> new RegistryReported.Deleted(name);
		};
	}

	/** The answer given under that transaction id, if there was one. */
	Optional<Answer> answer(String transaction) {
		return this.database.sql("""
				SELECT result_code, expiry FROM registry_simulator.transaction
				WHERE id = ? AND num_nonnulls(result_code, expiry) = 1""")
			.param(transaction)
			.query((row, number) -> answer(row))
			.optional();
	}

	/** Remembers the first answer; later ones under the same id change nothing. */
	void answered(String transaction, DomainName name, Answer answer, Instant at) {
		this.database.sql("""
				INSERT INTO registry_simulator.transaction AS t (id, name, result_code, expiry, failures, occurred_at)
				VALUES (?, ?, ?, ?, 0, ?)
				ON CONFLICT (id) DO UPDATE SET result_code = excluded.result_code, expiry = excluded.expiry
				WHERE num_nonnulls(t.result_code, t.expiry) = 0""")
			.param(transaction)
			.param(name.ascii())
			.param((answer instanceof Answer.Refused refused) ? refused.code().code() : null)
			.param((answer instanceof Answer.Done done) ? done.expiry() : null)
			.param(at.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Counts one failure more. */
	int failed(String transaction, DomainName name, Instant at) {
		return this.database.sql("""
				INSERT INTO registry_simulator.transaction AS t (id, name, failures, occurred_at) VALUES (?, ?, 1, ?)
				ON CONFLICT (id) DO UPDATE SET failures = t.failures + 1
				RETURNING failures""")
			.params(transaction, name.ascii(), at.atOffset(ZoneOffset.UTC))
			.query(Integer.class)
			.single();
	}

	private static Answer answer(ResultSet row) throws SQLException {
		LocalDate expiry = row.getObject("expiry", LocalDate.class);
		return (expiry != null) ? new Answer.Done(expiry)
				: new Answer.Refused(ResultCode.of(row.getInt("result_code")));
	}

	private static SimulatedDomain domain(ResultSet row, int number) throws SQLException {
		return new SimulatedDomain(new DomainName(row.getString("name")), Sponsor.valueOf(row.getString("sponsor")),
				row.getObject("registered_on", LocalDate.class),
				new SimulatedDomain.Moves(row.getObject("transferred_on", LocalDate.class),
						row.getObject("leaves_on", LocalDate.class)),
				row.getObject("expiry", LocalDate.class), AtExpiry.valueOf(row.getString("at_expiry")),
				row.getString("auth_code"));
	}

}
