package it.creditoprepagato.throttle;

import java.time.Duration;
import java.util.Optional;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/**
 * How much may be done in a time.
 *
 * @param most above zero
 * @param within the time in which everything comes back, one after the other
 */
public record Limit(long most, Duration within) {

	public Limit {
		if (most < 1 || !within.isPositive()) {
			throw new IllegalArgumentException("A limit is above zero");
		}
	}

	/** Counts in a bucket, or tells how long to wait for it, in whole seconds. */
	static Optional<Duration> take(Bucket bucket, long amount) {
		ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(amount);
		return probe.isConsumed() ? Optional.empty()
				: Optional.of(Duration.ofSeconds(Math.ceilDiv(probe.getNanosToWaitForRefill(), 1_000_000_000L)));
	}

	Bandwidth bandwidth() {
		return Bandwidth.builder().capacity(this.most).refillGreedy(this.most, this.within).build();
	}

}
