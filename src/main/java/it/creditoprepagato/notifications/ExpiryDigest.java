package it.creditoprepagato.notifications;

import java.util.List;
import java.util.stream.Stream;

import it.creditoprepagato.shared.Money;

/**
 * Tells which domains expire and which have just expired, and what the credit covers of
 * them.
 *
 * @param expired those that have expired
 * @param expiring those that will
 * @param neededCents what renewing them all costs
 * @param availableCents what can be spent on them
 * @param uncovered how many the credit does not cover
 */
record ExpiryDigest(List<NoticeLine> expired, List<NoticeLine> expiring, long neededCents, long availableCents,
		int uncovered) implements Letter {

	private static final int MOST_SHOWN = 100;

	private static final int MOST_IN_ADDRESS = 20;

	@Override
	public MailKind kind() {
		return MailKind.EXPIRY_DIGEST;
	}

	public int count() {
		return this.expired.size() + this.expiring.size();
	}

	/** As many as a mail can take. */
	public List<NoticeLine> expiredShown() {
		return this.expired.subList(0, Math.min(this.expired.size(), MOST_SHOWN));
	}

	/** As many as a mail can take. */
	public List<NoticeLine> expiringShown() {
		return this.expiring.subList(0, Math.min(this.expiring.size(), MOST_SHOWN));
	}

	/** How many it cannot. */
	public int more() {
		return count() - expiredShown().size() - expiringShown().size();
	}

	/** Where they can be renewed: those of them, or the list if they are many. */
	public String path() {
		List<String> names = Stream.concat(this.expired.stream(), this.expiring.stream())
			.filter((line) -> line.cents() != null)
			.map((line) -> "dominio=" + line.domain())
			.toList();
		return (names.isEmpty() || names.size() > MOST_IN_ADDRESS) ? "/area-clienti/pagamenti"
				: "/area-clienti/pagamenti/rinnovo?" + String.join("&", names);
	}

	public Money needed() {
		return Money.cents(this.neededCents);
	}

	public Money available() {
		return Money.cents(this.availableCents);
	}

	/** What a top-up would have to bring. */
	public Money missing() {
		return Money.cents(Math.max(0, this.neededCents - this.availableCents));
	}

}
