package it.creditoprepagato.launch.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.orders.PastOrder;
import it.creditoprepagato.shared.DomainName;

/**
 * A line of {@code data/demo/agenzia-rossi.csv}.
 *
 * @param name which domain
 * @param expiry the last day paid for
 * @param origin how it came
 * @param years for how many years it has been paid
 */
record AgencyDomain(DomainName name, LocalDate expiry, Operation origin, int years) {

	private static final int LEAD_DAYS = 6;

	DemoDomain standing() {
		return new DemoDomain(this.name, this.expiry.minusYears(this.years), this.expiry);
	}

	/** What was done to it since a day, oldest first. */
	List<Deed> since(LocalDate day, DemoPrices prices) {
		return IntStream.rangeClosed(1, this.years)
			.mapToObj((year) -> deed(year, prices))
			.filter((deed) -> !deed.day().isBefore(day))
			.toList();
	}

	private Deed deed(int year, DemoPrices prices) {
		LocalDate after = this.expiry.minusYears(this.years - year);
		LocalDate before = after.minusYears(1);
		if (year == 1) {
			return new Deed(before, new PastOrder.Line(this.name, prices.of(this.name, this.origin), null, after));
		}
		return new Deed(before.minusDays(LEAD_DAYS),
				new PastOrder.Line(this.name, prices.of(this.name, Operation.RENEW), before, after));
	}

	/**
	 * An operation of the past.
	 *
	 * @param day when
	 * @param line what
	 */
	record Deed(LocalDate day, PastOrder.Line line) {
	}

}
