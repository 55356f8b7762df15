package it.creditoprepagato.orders.web;

import java.time.Duration;
import java.util.List;

import it.creditoprepagato.throttle.Limit;
import it.creditoprepagato.throttle.NodeThrottle;
import it.creditoprepagato.throttle.Source;

import org.springframework.stereotype.Component;

import it.creditoprepagato.orders.DomainWish;
import it.creditoprepagato.orders.PlaceOrder;
import it.creditoprepagato.orders.RegisterDomain;
import it.creditoprepagato.orders.TransferDomain;
import it.creditoprepagato.shared.CustomerId;

/**
 * How many names a customer may have the registries asked about: those of the largest
 * basket ten times at once, and then again as an hour goes by.
 */
@Component
class RegistryQuestions {

	static final Limit NAMES = new Limit(10 * PlaceOrder.MAX_LINES, Duration.ofHours(1));

	private final NodeThrottle throttle;

	RegistryQuestions(NodeThrottle throttle) {
		this.throttle = throttle;
	}

	/**
	 * Counts the names that are to be registered or brought here, if that many may be
	 * asked about; other wishes ask nothing.
	 */
	boolean allow(CustomerId customer, List<DomainWish> wishes) {
		long names = wishes.stream()
			.filter((wish) -> wish instanceof RegisterDomain || wish instanceof TransferDomain)
			.count();
		return names == 0
				|| this.throttle.take(Source.of("registry.questions", customer.value().toString()), NAMES, names)
					.isEmpty();
	}

}
