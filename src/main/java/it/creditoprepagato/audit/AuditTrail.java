package it.creditoprepagato.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes down what is done, beside it, and shows it again. */
@Service
public class AuditTrail {

	private final EntityManager entities;

	private final AuditRepository records;

	private final Clock clock;

	AuditTrail(EntityManager entities, AuditRepository records, Clock clock) {
		this.entities = entities;
		this.records = records;
		this.clock = clock;
	}

	/**
	 * Writes it down in the transaction that does it; where nothing is said of where it
	 * comes from, with the address of the request that it is done in.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(AuditRecord what) {
		this.entities.persist(new AuditRow(located(what), this.clock.instant().truncatedTo(ChronoUnit.MICROS)));
	}

	private static AuditRecord located(AuditRecord what) {
		return (what.actor().kind() != Actor.Kind.SYSTEM && what.details().source() == null
				&& RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
						? what.from(request.getRequest().getRemoteAddr()) : what;
	}

	/**
	 * What was done to a subject, newest first; at most as many as asked for.
	 * @param customer whose matter it is; null for the provider's own
	 */
	@Transactional(readOnly = true)
	public List<Audited> about(@Nullable CustomerId customer, AuditRecord.Subject subject, int limit) {
		return this.records.findAbout(AuditRow.key(customer), subject.kind(), subject.id(), Limit.of(limit))
			.stream()
			.map(AuditRow::audited)
			.toList();
	}

	/**
	 * What was done in a customer's matters, newest first; at most as many as asked for.
	 */
	@Transactional(readOnly = true)
	public List<Audited> of(CustomerId customer, int limit) {
		return this.records.findOf(customer.value(), Limit.of(limit)).stream().map(AuditRow::audited).toList();
	}

}
