package it.creditoprepagato.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.domains.Acquisition;
import it.creditoprepagato.domains.DomainWarning;
import it.creditoprepagato.pricing.Price;
import it.creditoprepagato.registrar.Instruction;

/**
 * A wish that can be placed.
 *
 * @param id of the operation that it becomes
 * @param line its place in the order, from 1
 * @param wish what is wanted
 * @param clearance what the registry will be told
 * @param price what it costs
 */
record QuotedLine(UUID id, int line, DomainWish wish, Cleared clearance, Price price) {

	/**
	 * What the registry will be told.
	 *
	 * @param instruction the command
	 * @param warnings what the customer should know before
	 * @param acquisition the name that will be held, if it is not yet
	 */
	record Cleared(Instruction instruction, List<DomainWarning> warnings, @Nullable Acquisition acquisition) {
	}

	Json json() {
		LocalDate expiry = (this.wish instanceof RenewDomain renewal) ? renewal.currentExpiry() : null;
		return new Json(this.id, this.line, this.wish.operation().name(), this.wish.domain().ascii(), this.wish.years(),
				this.price.amount().cents(), this.price.receipt(), (expiry != null) ? expiry.toString() : null);
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
