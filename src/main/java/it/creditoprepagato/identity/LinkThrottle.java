package it.creditoprepagato.identity;

import java.time.Duration;
import java.util.Optional;

import io.github.bucket4j.BucketConfiguration;

import org.springframework.stereotype.Component;

/**
 * Limits what anybody can have sent to an address, known or not, so that nobody's mailbox
 * is filled by strangers.
 */
@Component
class LinkThrottle {

	private static final String PREFIX = "mail-";

	private final AttemptBuckets buckets;

	private final BucketConfiguration perAccount;

	private final BucketConfiguration perAddress;

	LinkThrottle(AttemptBuckets buckets, MailLimits limits) {
		this.buckets = buckets;
		this.perAccount = AttemptBuckets.limit(limits.perAccount(), limits.within());
		this.perAddress = AttemptBuckets.limit(limits.perAddress(), limits.within());
	}

	/** Counts a mail that is asked for, or tells how long to wait for the next. */
	Optional<Duration> count(EmailAddress email, String networkAddress) {
		SignInSource source = SignInSource.of(email.value(), networkAddress);
		return this.buckets.take(PREFIX + source.network(), this.perAddress)
			.or(() -> this.buckets.take(PREFIX + source.account(), this.perAccount));
	}

}
