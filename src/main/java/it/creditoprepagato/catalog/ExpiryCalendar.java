package it.creditoprepagato.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar that expiries are counted in: the civil days of Italy. */
public final class ExpiryCalendar {

	private static final ZoneId ROME = ZoneId.of("Europe/Rome");

	private ExpiryCalendar() {
	}

	public static LocalDate today(Clock clock) {
		return LocalDate.ofInstant(clock.instant(), ROME);
	}

}
