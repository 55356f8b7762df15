package it.creditoprepagato.backoffice;

import java.util.List;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.identity.ToldAct;
import it.creditoprepagato.identity.ToldTrail;
import it.creditoprepagato.registrar.OpenCommand;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what staff does to operations, and tells it. */
@Component
class StaffTrail {

	private static final int SHOWN = 20;

	private final AuditTrail trail;

	private final ToldTrail told;

	StaffTrail(AuditTrail trail, ToldTrail told) {
		this.trail = trail;
		this.told = told;
	}

	/** Notes an act, in the transaction that it is done in if there is one. */
	@Transactional
	public void noted(SignedIn colleague, OpenCommand command, String action, String after) {
		this.trail.record(new AuditRecord(command.customer(), colleague.actor(), action, subject(command),
				new AuditRecord.Details(null, command.state().verb(), after)));
	}

	/** What was done to an operation, newest first. */
	List<ToldAct> of(OpenCommand command) {
		return this.told.about(command.customer(), subject(command), SHOWN);
	}

	private static AuditRecord.Subject subject(OpenCommand command) {
		return new AuditRecord.Subject("operation", command.id().toString());
	}

}
