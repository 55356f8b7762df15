package it.creditoprepagato.orders;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.pricing.Price;
import it.creditoprepagato.shared.TimeOrderedId;

/**
 * A wish that can be placed, with its price.
 *
 * @param id of the operation that it becomes
 * @param line its place in the order, from 1
 * @param wish what is wanted
 * @param price what it costs
 * @param expiry the domain's expiry, if it is held already
 */
record QuotedLine(UUID id, int line, DomainWish wish, Price price, @Nullable LocalDate expiry) {

	static QuotedLine of(int line, DomainWish wish, Price price, @Nullable LocalDate expiry) {
		return new QuotedLine(TimeOrderedId.next(), line, wish, price, expiry);
	}

	Json json() {
		return new Json(this.id, this.line, this.wish.operation().name(), this.wish.domain().ascii(), this.wish.years(),
				this.price.amount().cents(), this.price.receipt(), (this.expiry != null) ? this.expiry.toString() : null);
	}

	/**
	 * The line as the database takes it.
	 *
	 * @param id names it
	 * @param line its place
	 * @param operation what is done
	 * @param domain in ASCII
	 * @param years for how long
	 * @param price cents
	 * @param receipt why this price
	 * @param expiry ISO date
	 */
	record Json(UUID id, int line, String operation, String domain, int years, long price, String receipt,
			@Nullable String expiry) {
	}

}
