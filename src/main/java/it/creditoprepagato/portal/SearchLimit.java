package it.creditoprepagato.portal;

import java.time.Duration;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import io.github.bucket4j.Bucket;

import org.springframework.stereotype.Component;

/**
 * How many names may be looked for from one address, on this node: registries count
 * questions too.
 */
@Component
class SearchLimit {

	private static final int NAMES_PER_MINUTE = 600;

	private final Cache<String, Bucket> buckets = CacheBuilder.newBuilder()
		.maximumSize(20_000)
		.expireAfterAccess(Duration.ofMinutes(2))
		.build();

	boolean allows(String address, int names) {
		return this.buckets.asMap().computeIfAbsent(address, (unknown) -> full()).tryConsume(names);
	}

	private static Bucket full() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(NAMES_PER_MINUTE).refillGreedy(NAMES_PER_MINUTE, Duration.ofMinutes(1)))
			.build();
	}

}
