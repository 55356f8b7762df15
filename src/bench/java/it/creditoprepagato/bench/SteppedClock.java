package it.creditoprepagato.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The real time, some days on. */
final class SteppedClock extends Clock {

	private volatile Duration ahead = Duration.ZERO;

	/** It is the next day. */
	void step() {
		this.ahead = this.ahead.plusDays(1);
	}

	@Override
	public Instant instant() {
		return Instant.now().plus(this.ahead);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new IllegalArgumentException("Instants have no zone");
	}

}
