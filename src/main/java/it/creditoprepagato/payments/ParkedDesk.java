package it.creditoprepagato.payments;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.payments.ParkedOutcome.Decided;
import it.creditoprepagato.payments.ParkedOutcome.NotAssignable;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.Money;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where staff decides what is made of parked money: once, with a reason, for the audit
 * trail. Joins the transaction that {@code ledger.Effect} opened where money is credited.
 */
@Service
public class ParkedDesk {

	private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

	private final ParkedReceipts parked;

	private final BankTransfers transfers;

	private final Settlement settlement;

	private final EntityManager entities;

	private final AuditTrail trail;

	ParkedDesk(ParkedReceipts parked, BankTransfers transfers, Settlement settlement, EntityManager entities,
			AuditTrail trail) {
		this.parked = parked;
		this.transfers = transfers;
		this.settlement = settlement;
		this.entities = entities;
		this.trail = trail;
	}

	/**
	 * Notes the money as a transfer for a payment, which settles as
	 * {@link BankTransfers#receive} says. What was decided before stays.
	 * @param reason why it belongs there, 1 to 500 characters
	 * @return {@link Decided}; {@link NotAssignable} if it did not come by transfer, was
	 * taken back, or the payment is one by card
	 * @throws java.util.NoSuchElementException if no such money is parked
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public ParkedOutcome assign(ParkedReceipt.Origin origin, Payment payment, String reason, Actor actor) {
		ParkedMoney money = this.parked.find(origin).orElseThrow();
		if (money.decision() != null) {
			return new Decided(money);
		}
		if (!money.isAssignable() || payment.terms().method() != PaymentMethod.BANK_TRANSFER) {
			return new NotAssignable();
		}
		UUID receipt = UUID.nameUUIDFromBytes(("parked:" + origin.id()).getBytes(StandardCharsets.UTF_8));
		this.transfers.receive(payment.customer(), payment.id(), new Transfer(receipt,
				Money.cents(money.receipt().sum().minorUnits()), LocalDate.ofInstant(money.at(), ITALY)), actor);
		this.entities.flush();
		return decide(money,
				new ParkedDecision(ParkedDecision.Kind.ASSIGNED,
						new ParkedDecision.Target(payment.customer(), payment.id(), receipt), reason, actor,
						this.settlement.now()));
	}

	/**
	 * Notes that the money went back, or that nothing is to be done with it. What was
	 * decided before stays.
	 * @param kind {@link ParkedDecision.Kind#RETURNED} or
	 * {@link ParkedDecision.Kind#DISMISSED}
	 * @param reason how or why, 1 to 500 characters
	 * @throws java.util.NoSuchElementException if no such money is parked
	 */
	@Transactional
	public ParkedOutcome close(ParkedReceipt.Origin origin, ParkedDecision.Kind kind, String reason, Actor actor) {
		if (kind == ParkedDecision.Kind.ASSIGNED) {
			throw new IllegalArgumentException("Money is assigned to a payment");
		}
		ParkedMoney money = this.parked.find(origin).orElseThrow();
		return (money.decision() != null) ? new Decided(money)
				: decide(money, new ParkedDecision(kind, null, reason, actor, this.settlement.now()));
	}

	private Decided decide(ParkedMoney money, ParkedDecision decision) {
		ParkedReceipt.Origin origin = money.receipt().origin();
		this.entities.persist(new ParkedDecisionRow(new ParkedReceiptRow.Id(origin.source(), origin.id()), decision));
		ParkedDecision.@Nullable Target target = decision.target();
		this.trail.record(new AuditRecord((target != null) ? target.customer() : null, decision.actor(),
				"payments.parked-money-decided", subject(origin), new AuditRecord.Details(null,
						money.receipt().reason().name(), decision.kind() + ": " + decision.reason())));
		this.entities.flush();
		return new Decided(new ParkedMoney(money.receipt(), money.at(), decision));
	}

	/** Under which the trail keeps what was decided. */
	public static AuditRecord.Subject subject(ParkedReceipt.Origin origin) {
		return new AuditRecord.Subject("parked-money", origin.id());
	}

	/**
	 * Awaited transfers of just this amount, oldest first: what parked money may be meant
	 * for.
	 */
	@Transactional(readOnly = true)
	public List<Payment> likely(ParkedMoney money, int limit) {
		return money.isAssignable() ? this.settlement.awaitedOf(Money.cents(money.receipt().sum().minorUnits()), limit)
				: List.of();
	}

	/** Money that waits, oldest first; at most as many as asked for. */
	@Transactional(readOnly = true)
	public List<ParkedMoney> waiting(int limit) {
		return this.parked.waiting(limit);
	}

	@Transactional(readOnly = true)
	public Optional<ParkedMoney> find(ParkedReceipt.Origin origin) {
		return this.parked.find(origin);
	}

}
