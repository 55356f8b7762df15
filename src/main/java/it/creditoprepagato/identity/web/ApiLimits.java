package it.creditoprepagato.identity.web;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import it.creditoprepagato.identity.ApiCaller;
import it.creditoprepagato.identity.IdentityProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Counts the requests of every key, on this node alone and only since it started. Only
 * keys in force are counted, so there are as many buckets at most as there are keys.
 */
@Component
class ApiLimits {

	private final Map<UUID, Bucket> buckets = new ConcurrentHashMap<>();

	private final int requestsPerMinute;

	ApiLimits(IdentityProperties properties) {
		this.requestsPerMinute = properties.apiRequestsPerMinute();
	}

	/** Counts a request; if it is one too many, tells how long to wait. */
	@Nullable Duration count(ApiCaller caller) {
		ConsumptionProbe probe = this.buckets.computeIfAbsent(caller.keyId(), (key) -> full())
			.tryConsumeAndReturnRemaining(1);
		return probe.isConsumed() ? null : Duration.ofNanos(probe.getNanosToWaitForRefill());
	}

	private Bucket full() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.requestsPerMinute)
				.refillGreedy(this.requestsPerMinute, Duration.ofMinutes(1)))
			.build();
	}

}
