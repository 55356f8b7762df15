package it.creditoprepagato.identity;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

import it.creditoprepagato.shared.CustomerId;

import org.springframework.stereotype.Component;

/** Writes down what users do with their own accounts. */
@Component
class UserTrail {

	private static final int LONGEST_ADDRESS = 100;

	private final AuditTrail trail;

	UserTrail(AuditTrail trail) {
		this.trail = trail;
	}

	/** Writes it down in the transaction that does it. */
	void record(SignedIn user, String action, String networkAddress) {
		CustomerId customer = user.isStaff() ? null : user.customerId();
		this.trail.record(new AuditRecord(customer, user.actor(), action,
				new AuditRecord.Subject("user", user.userId().toString()), from(networkAddress)));
	}

	private static AuditRecord.Details from(@Nullable String networkAddress) {
		return (networkAddress == null || networkAddress.isEmpty() || networkAddress.length() > LONGEST_ADDRESS)
				? AuditRecord.Details.NONE : AuditRecord.Details.from(networkAddress);
	}

}
