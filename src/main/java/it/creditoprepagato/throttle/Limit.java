package it.creditoprepagato.throttle;

import java.time.Duration;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;

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

	BucketConfiguration toConfiguration() {
		return BucketConfiguration.builder()
			.addLimit(Bandwidth.builder().capacity(this.most).refillGreedy(this.most, this.within).build())
			.build();
	}

}
