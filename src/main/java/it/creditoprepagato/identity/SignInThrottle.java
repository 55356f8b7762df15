package it.creditoprepagato.identity;

import java.time.Duration;
import java.util.Optional;

import io.github.bucket4j.BucketConfiguration;

import org.springframework.stereotype.Component;

/** Limits attempts to sign in by name and by network address. */
@Component
class SignInThrottle {

	private final AttemptBuckets buckets;

	private final BucketConfiguration perAccount;

	private final BucketConfiguration perAddress;

	SignInThrottle(AttemptBuckets buckets, IdentityProperties limits) {
		this.buckets = buckets;
		this.perAccount = AttemptBuckets.limit(limits.attemptsPerAccount(), limits.attemptsWithin());
		this.perAddress = AttemptBuckets.limit(limits.attemptsPerAddress(), limits.attemptsWithin());
	}

	/** Counts an attempt, or tells how long to wait for the next. */
	Optional<Duration> count(SignInSource source) {
		return this.buckets.take(source.network(), this.perAddress)
			.or(() -> this.buckets.take(source.account(), this.perAccount));
	}

	/** Takes back the count of an attempt that was right. */
	void uncount(SignInSource source) {
		this.buckets.giveBack(source.network(), this.perAddress);
		this.buckets.giveBack(source.account(), this.perAccount);
	}

}
