package it.creditoprepagato.launch.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** What time of a day things happen in the demonstration. */
final class Days {

	private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

	private Days() {
	}

	/** When money comes. */
	static Instant morning(LocalDate day) {
		return day.atTime(LocalTime.of(9, 12)).atZone(ITALY).toInstant();
	}

	/** When orders are placed. */
	static Instant afternoon(LocalDate day) {
		return day.atTime(LocalTime.of(15, 40)).atZone(ITALY).toInstant();
	}

}
