package it.creditoprepagato.notifications;

import java.util.List;

import it.creditoprepagato.shared.Money;

/**
 * Tells what was renewed without being asked for, and what the credit did not cover.
 *
 * @param renewed what was ordered
 * @param uncovered what was not, for want of credit
 * @param availableCents what can be spent after it
 */
record AutoRenewalReport(List<NoticeLine> renewed, List<NoticeLine> uncovered, long availableCents) implements Letter {

	private static final int MOST_SHOWN = 100;

	@Override
	public MailKind kind() {
		return MailKind.AUTO_RENEWAL_REPORT;
	}

	/** As many as a mail can take. */
	public List<NoticeLine> renewedShown() {
		return this.renewed.subList(0, Math.min(this.renewed.size(), MOST_SHOWN));
	}

	/** As many as a mail can take. */
	public List<NoticeLine> uncoveredShown() {
		return this.uncovered.subList(0, Math.min(this.uncovered.size(), MOST_SHOWN));
	}

	/** How many it cannot. */
	public int more() {
		return this.renewed.size() + this.uncovered.size() - renewedShown().size() - uncoveredShown().size();
	}

	/** Where something can be done about it. */
	public String path() {
		return this.uncovered.isEmpty() ? "/area-clienti/ordini" : "/area-clienti/pagamenti/prepagato/ricarica";
	}

	public Money spent() {
		return sum(this.renewed);
	}

	/** What renewing the others costs. */
	public Money needed() {
		return sum(this.uncovered);
	}

	public Money available() {
		return Money.cents(this.availableCents);
	}

	private static Money sum(List<NoticeLine> lines) {
		return Money.cents(lines.stream().mapToLong((line) -> (line.cents() != null) ? line.cents() : 0).sum());
	}

}
