package it.creditoprepagato.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.audit.Audited;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The audit trail as staff reads it: with people by their names. */
@Service
@Transactional(readOnly = true)
public class ToldTrail {

	private final AuditTrail trail;

	private final MemberRepository people;

	ToldTrail(AuditTrail trail, MemberRepository people) {
		this.trail = trail;
		this.people = people;
	}

	/**
	 * What was done to a subject, newest first; at most as many as asked for.
	 * @param customer whose matter it is; null for the provider's own
	 */
	public List<ToldAct> about(@Nullable CustomerId customer, AuditRecord.Subject subject, int limit) {
		return told(this.trail.about(customer, subject, limit));
	}

	/**
	 * What was done in a customer's matters, newest first; at most as many as asked for.
	 */
	public List<ToldAct> of(CustomerId customer, int limit) {
		return told(this.trail.of(customer, limit));
	}

	private List<ToldAct> told(List<Audited> acts) {
		List<UUID> people = acts.stream()
			.map((act) -> person(act.what().actor()))
			.flatMap(Optional::stream)
			.distinct()
			.toList();
		Map<UUID, String> names = people.isEmpty() ? Map.of()
				: this.people.findNames(people)
					.stream()
					.collect(Collectors.toMap(MemberRepository.Named::userId, MemberRepository.Named::displayName));
		return acts.stream()
			.map((act) -> new ToldAct(act, person(act.what().actor()).map(names::get).orElse("")))
			.toList();
	}

	private static Optional<UUID> person(Actor actor) {
		if (actor.kind() != Actor.Kind.STAFF && actor.kind() != Actor.Kind.USER) {
			return Optional.empty();
		}
		try {
			return Optional.of(UUID.fromString(actor.id()));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
