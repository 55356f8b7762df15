package it.creditoprepagato.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.springframework.boot.test.context.TestComponent;

/** A clock that runs with the system's, plus what a test has advanced it by. */
@TestComponent
public class SettableClock extends Clock {

	private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

	public void advance(Duration by) {
		this.ahead.updateAndGet((current) -> current.plus(by));
	}

	/** Does something as if it were then, and comes back. */
	public <T> T at(Instant then, Supplier<T> work) {
		Duration before = this.ahead.getAndSet(Duration.between(Instant.now(), then));
		try {
			return work.get();
		}
		finally {
			this.ahead.set(before);
		}
	}

	public void reset() {
		this.ahead.set(Duration.ZERO);
	}

	@Override
	public Instant instant() {
		return Instant.now().plus(this.ahead.get());
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new IllegalArgumentException("Instants have no zone; formatters choose theirs");
	}

}
