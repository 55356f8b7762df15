package it.creditoprepagato.backoffice;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.registrar.OpenCommand;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what staff does to operations. */
@Component
class StaffTrail {

	private final AuditTrail trail;

	StaffTrail(AuditTrail trail) {
		this.trail = trail;
	}

	/** Notes an act, in the transaction that it is done in if there is one. */
	@Transactional
	public void noted(SignedIn colleague, OpenCommand command, String action, String after) {
		this.trail.record(new AuditRecord(command.customer(), colleague.actor(), action,
				new AuditRecord.Subject("operation", command.id().toString()),
				new AuditRecord.Details(null, command.state().verb(), after)));
	}

}
