package it.creditoprepagato.orders.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.ledger.Shortage;
import it.creditoprepagato.orders.DomainWish;
import it.creditoprepagato.orders.PlaceOrder;
import it.creditoprepagato.orders.RenewDomain;
import it.creditoprepagato.orders.Told;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.IdempotencyKey;

/**
 * What the confirmation sends: the renewals as they were shown.
 *
 * @param righe each domain with the expiry shown, {@code esempio.it_2027-03-01}, parted
 * by spaces
 * @param versione the version of the price lists shown
 * @param chiave names this confirmation, so that a second click is harmless
 * @param scelta what to do if the credit is short
 */
record RenewalForm(@Nullable String righe, @Nullable Integer versione, @Nullable String chiave,
		@Nullable Shortage scelta) {

	private static final char SEPARATOR = '_';

	static String line(DomainName name, LocalDate expiry) {
		return name.ascii() + SEPARATOR + expiry;
	}

	/** The order; empty for what no confirmation of ours sends. */
	Optional<PlaceOrder> order(CustomerId customer, Actor actor) {
		if (this.righe == null || this.versione == null || this.chiave == null) {
			return Optional.empty();
		}
		try {
			List<DomainWish> wishes = new ArrayList<>();
			for (String line : this.righe.strip().split("\\s+")) {
				wishes.add(renewal(line, this.versione));
			}
			return Optional.of(new PlaceOrder(customer, new IdempotencyKey(this.chiave), wishes,
					(this.scelta != null) ? this.scelta : Shortage.NONE, actor));
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static RenewDomain renewal(String line, int version) {
		int separator = line.indexOf(SEPARATOR);
		if (separator < 0) {
			throw new IllegalArgumentException("A line without expiry");
		}
		return new RenewDomain(new DomainName(line.substring(0, separator)), 1,
				LocalDate.parse(line.substring(separator + 1)), Told.list(version));
	}

}
