package it.creditoprepagato.identity.web;

import java.time.Duration;
import java.util.Optional;

import it.creditoprepagato.identity.ApiCaller;
import it.creditoprepagato.identity.IdentityProperties;
import it.creditoprepagato.throttle.Limit;
import it.creditoprepagato.throttle.NodeThrottle;
import it.creditoprepagato.throttle.Source;

import org.springframework.stereotype.Component;

/** How many requests a key may send. */
@Component
class ApiLimits {

	private final NodeThrottle throttle;

	private final Limit requests;

	ApiLimits(NodeThrottle throttle, IdentityProperties properties) {
		this.throttle = throttle;
		this.requests = new Limit(properties.apiRequestsPerMinute(), Duration.ofMinutes(1));
	}

	/** Counts a request; if it is one too many, tells how long to wait. */
	Optional<Duration> count(ApiCaller caller) {
		return this.throttle.take(Source.of("api.requests", caller.keyId().toString()), this.requests, 1);
	}

}
