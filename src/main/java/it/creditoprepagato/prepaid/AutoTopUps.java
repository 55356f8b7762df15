package it.creditoprepagato.prepaid;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.prepaid.AutoTopUpOutcome.AmountOutOfRange;
import it.creditoprepagato.prepaid.AutoTopUpOutcome.NoCard;
import it.creditoprepagato.prepaid.AutoTopUpOutcome.NoPlan;
import it.creditoprepagato.prepaid.AutoTopUpOutcome.Standing;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What customers want done when their credit runs low; nothing unless they say so. */
@Service
@Transactional
public class AutoTopUps {

	static final ZoneId ITALY = ZoneId.of("Europe/Rome");

	private final AutoTopUpRepository autoTopUps;

	private final AutoTopUpNeeds needs;

	private final AuditTrail trail;

	private final Clock clock;

	AutoTopUps(AutoTopUpRepository autoTopUps, AutoTopUpNeeds needs, AuditTrail trail, Clock clock) {
		this.autoTopUps = autoTopUps;
		this.needs = needs;
		this.trail = trail;
		this.clock = clock;
	}

	/** What a customer wants done; empty if it never said. */
	@Transactional(readOnly = true)
	public Optional<AutoTopUp> of(CustomerId customer) {
		return this.autoTopUps.findById(new AutoTopUpRow.Id(customer.value())).map(AutoTopUpRow::autoTopUp);
	}

	/** What automatic top-ups added in this month of Italy, or are about to; net. */
	@Transactional(readOnly = true)
	public Money thisMonth(CustomerId customer) {
		return Money.cents(this.autoTopUps.sumSince(customer.value(), month(this.clock.instant())));
	}

	static Instant month(Instant now) {
		return YearMonth.from(now.atZone(ITALY)).atDay(1).atStartOfDay(ITALY).toInstant();
	}

	/**
	 * Turns it on, and counts failures anew.
	 * @return {@link Standing}; {@link AmountOutOfRange} of a top-up's limits;
	 * {@link NoPlan}; {@link NoCard}
	 */
	public AutoTopUpOutcome turnOn(CustomerId customer, AutoTopUp.Terms terms, Actor actor) {
		return this.needs.obstacle(customer, terms.amount())
			.orElseGet(() -> new Standing(set(customer, terms, true, actor)));
	}

	/** Keeps the terms and turns it off. */
	public AutoTopUp turnOff(CustomerId customer, AutoTopUp.Terms terms, Actor actor) {
		return set(customer, terms, false, actor);
	}

	private AutoTopUp set(CustomerId customer, AutoTopUp.Terms terms, boolean enabled, Actor actor) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		boolean first = this.autoTopUps.open(customer.value(), now) == 1;
		AutoTopUpRow row = this.autoTopUps.lock(new AutoTopUpRow.Id(customer.value())).orElseThrow();
		String before = first ? "" : told(row.autoTopUp());
		row.set(terms, enabled, now);
		note(customer, actor, before, told(row.autoTopUp()));
		return row.autoTopUp();
	}

	/** Stops it, as when the card is removed; it may be set again. */
	public void stop(CustomerId customer, Actor actor) {
		this.autoTopUps.lock(new AutoTopUpRow.Id(customer.value()))
			.filter((row) -> row.autoTopUp().enabled())
			.ifPresent((row) -> {
				String before = told(row.autoTopUp());
				row.disable();
				note(customer, actor, before, told(row.autoTopUp()));
			});
	}

	private void note(CustomerId customer, Actor actor, String before, String after) {
		this.trail.record(new AuditRecord(customer, actor, "prepaid.auto-top-up-set",
				new AuditRecord.Subject("customer", customer.toString()),
				new AuditRecord.Details(null, before.isEmpty() ? null : before, after)));
	}

	private static String told(AutoTopUp auto) {
		return (auto.enabled() ? "on" : "off") + ": < " + auto.terms().threshold() + ", + " + auto.terms().amount()
				+ ", ≤ " + auto.terms().ceiling();
	}

}
