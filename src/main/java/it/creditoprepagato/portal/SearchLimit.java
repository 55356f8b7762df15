package it.creditoprepagato.portal;

import java.time.Duration;

import it.creditoprepagato.throttle.Limit;
import it.creditoprepagato.throttle.Source;
import it.creditoprepagato.throttle.Throttle;

import org.springframework.stereotype.Component;

/**
 * How many names may be looked for from one address: registries count questions too.
 */
@Component
class SearchLimit {

	private static final Limit NAMES = new Limit(600, Duration.ofMinutes(1));

	private final Throttle throttle;

	SearchLimit(Throttle throttle) {
		this.throttle = throttle;
	}

	/**
	 * Whether so many more names may be asked about; what is known already costs nothing.
	 */
	boolean allows(String address, int names) {
		return names == 0 || this.throttle.take(Source.network("search.names", address), NAMES, names).isEmpty();
	}

}
