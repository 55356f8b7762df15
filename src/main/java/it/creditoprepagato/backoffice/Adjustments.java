package it.creditoprepagato.backoffice;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.ledger.LedgerRefusal;
import it.creditoprepagato.ledger.PostOutcome;
import it.creditoprepagato.ledger.Posted;
import it.creditoprepagato.ledger.Posting;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;
import jakarta.persistence.EntityManager;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects customers' credit: a new entry with its reason, never a change of an old one.
 * Up to {@link Adjustment#ALONE} at once, above it when a second member of the staff
 * approves. Joins the transaction that {@code ledger.Effect} opened.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Adjustments {

	private final AdjustmentRepository adjustments;

	private final EntityManager entities;

	private final Ledger ledger;

	private final AuditTrail trail;

	private final Clock clock;

	Adjustments(AdjustmentRepository adjustments, EntityManager entities, Ledger ledger, AuditTrail trail,
			Clock clock) {
		this.adjustments = adjustments;
		this.entities = entities;
		this.ledger = ledger;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Proposes a correction, and posts it if it is small.
	 * @param id names it; proposed twice, it is one
	 * @return {@link AdjustmentOutcome.Standing}; {@link AdjustmentOutcome.NotCovered} or
	 * {@link AdjustmentOutcome.Frozen} where a small one takes credit that is not there
	 */
	AdjustmentOutcome propose(CustomerId customer, UUID id, Money amount, String reason, Actor actor) {
		Optional<AdjustmentRow> before = this.adjustments.lock(new AdjustmentRow.Id(customer.value(), id));
		if (before.isPresent()) {
			return new AdjustmentOutcome.Standing(before.get().adjustment());
		}
		Adjustment proposed = new Adjustment(customer, id, amount, new Adjustment.Proposal(actor, reason, now()), null);
		AdjustmentRow row = new AdjustmentRow(proposed);
		this.entities.persist(row);
		note(proposed, actor, "backoffice.adjustment-proposed");
		if (proposed.isSmall()) {
			return post(row, actor);
		}
		this.entities.flush();
		this.adjustments.await(customer.value(), id, proposed.proposal().at());
		return new AdjustmentOutcome.Standing(row.adjustment());
	}

	/**
	 * Approves a correction that waits. Changes nothing once it is decided.
	 * @return {@link AdjustmentOutcome.Standing}; {@link AdjustmentOutcome.NeedsAnother}
	 * if the same person proposed it; {@link AdjustmentOutcome.NotCovered} or
	 * {@link AdjustmentOutcome.Frozen}, and it goes on waiting
	 * @throws java.util.NoSuchElementException if there is none
	 */
	AdjustmentOutcome approve(CustomerId customer, UUID id, Actor actor) {
		AdjustmentRow row = this.adjustments.lock(new AdjustmentRow.Id(customer.value(), id)).orElseThrow();
		Adjustment proposed = row.adjustment();
		if (proposed.decision() != null) {
			return new AdjustmentOutcome.Standing(proposed);
		}
		if (proposed.proposal().actor().equals(actor)) {
			return new AdjustmentOutcome.NeedsAnother();
		}
		this.adjustments.awaitNoMore(id, proposed.proposal().at());
		return post(row, actor);
	}

	/**
	 * Declines a correction that waits; whoever proposed it may too. Changes nothing once
	 * it is decided.
	 * @throws java.util.NoSuchElementException if there is none
	 */
	AdjustmentOutcome decline(CustomerId customer, UUID id, Actor actor) {
		AdjustmentRow row = this.adjustments.lock(new AdjustmentRow.Id(customer.value(), id)).orElseThrow();
		Adjustment proposed = row.adjustment();
		if (proposed.decision() == null) {
			row.declined(actor, now());
			this.adjustments.awaitNoMore(id, proposed.proposal().at());
			note(proposed, actor, "backoffice.adjustment-declined");
		}
		return new AdjustmentOutcome.Standing(row.adjustment());
	}

	/** Those that wait, oldest first; at most as many as asked for. */
	@Transactional(readOnly = true)
	public List<Adjustment> waiting(int limit) {
		return this.adjustments.waiting(Limit.of(limit)).stream().map(AdjustmentRow::adjustment).toList();
	}

	/** Those of a customer, newest first; at most as many as asked for. */
	@Transactional(readOnly = true)
	public List<Adjustment> of(CustomerId customer, int limit) {
		return this.adjustments.newest(customer.value(), Limit.of(limit))
			.stream()
			.map(AdjustmentRow::adjustment)
			.toList();
	}

	private AdjustmentOutcome post(AdjustmentRow row, Actor actor) {
		Adjustment proposed = row.adjustment();
		note(proposed, actor, "backoffice.adjustment-posted");
		this.entities.flush();
		return switch (move(proposed, actor)) {
			case Posted posted -> {
				row.posted(posted.sequence(), actor, now());
				yield new AdjustmentOutcome.Standing(row.adjustment());
			}
			case LedgerRefusal.InsufficientCredit little -> new AdjustmentOutcome.NotCovered(little.available());
			case LedgerRefusal.AccountFrozen frozen -> new AdjustmentOutcome.Frozen(frozen.debt());
		};
	}

	private PostOutcome move(Adjustment proposed, Actor actor) {
		return proposed.amount().isNegative()
				? this.ledger.debit(proposed.customer(), posting(proposed, proposed.amount().negated(), actor))
				: this.ledger.credit(proposed.customer(), posting(proposed, proposed.amount(), actor));
	}

	private static Posting posting(Adjustment proposed, Money amount, Actor actor) {
		Reference reference = Reference.to("adjustment", proposed.id());
		return new Posting(EntryKind.ADJUSTMENT, amount, reference, new IdempotencyKey(reference.toString()), actor,
				new Posting.Details(null, null, Map.of("reason", proposed.proposal().reason()), null));
	}

	private void note(Adjustment about, Actor actor, String action) {
		this.trail.record(new AuditRecord(about.customer(), actor, action,
				new AuditRecord.Subject("adjustment", about.id().toString()),
				new AuditRecord.Details(null, null, about.amount() + " EUR: " + about.proposal().reason())));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
