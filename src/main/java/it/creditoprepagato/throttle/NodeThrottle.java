package it.creditoprepagato.throttle;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.github.bucket4j.Bucket;

import org.springframework.stereotype.Component;

/**
 * Counts what is done too often to be written down each time: on this node alone, and
 * only since it started. Nothing is forgotten, so it is for sources that the provider
 * knows, such as customers and their keys, and never for whoever comes.
 */
@Component
public class NodeThrottle {

	private final Map<Source, Bucket> buckets = new ConcurrentHashMap<>();

	/**
	 * Counts many at once, all or none.
	 * @param amount from one to as many as the limit has
	 * @return how long to wait for them, in whole seconds; empty if they are counted
	 */
	public Optional<Duration> take(Source source, Limit limit, long amount) {
		Bucket bucket = this.buckets.computeIfAbsent(source,
				(unseen) -> Bucket.builder().addLimit(limit.bandwidth()).build());
		return Limit.take(bucket, amount);
	}

}
