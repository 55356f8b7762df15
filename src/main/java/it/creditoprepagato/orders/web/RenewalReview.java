package it.creditoprepagato.orders.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import it.creditoprepagato.orders.Quote;
import it.creditoprepagato.pricing.Price;
import it.creditoprepagato.shared.DomainName;

/**
 * A confirmation to look at before money moves.
 *
 * @param lines what would be renewed, in the order in which credit is spent
 * @param refused what would not, and why
 * @param quote what it costs, and the credit
 * @param key names this confirmation
 */
record RenewalReview(List<Line> lines, List<Refused> refused, Quote quote, UUID key) {

	/**
	 * A renewal for a year.
	 *
	 * @param name of which domain
	 * @param expiry the last day paid for, now
	 * @param price what it costs
	 */
	record Line(DomainName name, LocalDate expiry, Price price) {

		public LocalDate newExpiry() {
			return this.expiry.plusYears(1);
		}

	}

	/**
	 * What will not be renewed.
	 *
	 * @param text the name, or what was given for one
	 * @param why in words
	 */
	record Refused(String text, String why) {
	}

	/** The lines as {@link RenewalForm} reads them. */
	public String righe() {
		return this.lines.stream()
			.map((line) -> RenewalForm.line(line.name(), line.expiry()))
			.collect(Collectors.joining(" "));
	}

	/** The version of the price lists that is shown; any without a line. */
	public int version() {
		return this.lines.isEmpty() ? 0 : this.lines.getFirst().price().version();
	}

	public boolean isCovered() {
		return this.quote.missing().isZero();
	}

	/** Whether the credit covers some of the lines, and not all. */
	public boolean isCoveredInPart() {
		return !isCovered() && this.quote.covered() > 0;
	}

}
