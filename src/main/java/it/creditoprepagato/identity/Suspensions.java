package it.creditoprepagato.identity;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shuts customers out, and lets them in again: people cannot sign in, programs get 403.
 * What they own stays, and is renewed as they had asked.
 */
@Service
public class Suspensions {

	private final EntityManager entities;

	private final Members members;

	private final Sessions sessions;

	private final AuditTrail trail;

	private final Clock clock;

	Suspensions(EntityManager entities, Members members, Sessions sessions, AuditTrail trail, Clock clock) {
		this.entities = entities;
		this.members = members;
		this.sessions = sessions;
		this.trail = trail;
		this.clock = clock;
	}

	/** Why a customer is not let in; empty for one who is. */
	@Transactional(readOnly = true)
	public Optional<Suspension> of(CustomerId customer) {
		return row(customer).map(SuspensionRow::suspension);
	}

	/**
	 * Shuts a customer out and ends all sessions of its people. Changes nothing for one
	 * who is shut out already.
	 * @param reason 1 to 500 characters
	 */
	@Transactional
	public void suspend(CustomerId customer, String reason, Actor actor) {
		if (row(customer).isPresent()) {
			return;
		}
		this.entities
			.persist(new SuspensionRow(customer, reason, actor, this.clock.instant().truncatedTo(ChronoUnit.MICROS)));
		this.members.of(customer).forEach((member) -> this.sessions.end(member.userId()));
		note(customer, actor, "identity.customer-suspended", reason);
	}

	/** Lets a customer in again. Changes nothing for one who is let in. */
	@Transactional
	public void reactivate(CustomerId customer, Actor actor) {
		row(customer).ifPresent((row) -> {
			this.entities.remove(row);
			note(customer, actor, "identity.customer-reactivated", row.suspension().reason());
		});
	}

	private Optional<SuspensionRow> row(CustomerId customer) {
		return Optional.ofNullable(this.entities.find(SuspensionRow.class, new SuspensionRow.Id(customer.value())));
	}

	private void note(CustomerId customer, Actor actor, String action, String reason) {
		this.trail.record(new AuditRecord(customer, actor, action,
				new AuditRecord.Subject("customer", customer.toString()), new AuditRecord.Details(null, null, reason)));
	}

}
