package it.creditoprepagato.tax;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import it.creditoprepagato.customers.Customers;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has every number of the union asked for again that has neither been verified nor asked
 * for in thirty days: registrations end, and others begin.
 */
@Component
class ViesRounds {

	private static final Duration MONTH = Duration.ofDays(30);

	private final Customers customers;

	private final ViesChecks checks;

	private final VatNumbers numbers;

	private final Clock clock;

	ViesRounds(Customers customers, ViesChecks checks, VatNumbers numbers, Clock clock) {
		this.customers = customers;
		this.checks = checks;
		this.numbers = numbers;
		this.clock = clock;
	}

	@Transactional
	public void run() {
		Instant then = this.clock.instant().minus(MONTH);
		Set<UUID> asked = this.checks.askedAfter(then);
		this.customers.notVerifiedSince(then)
			.stream()
			.filter((customer) -> !asked.contains(customer.id().value()))
			.forEach(this.numbers::stage);
	}

}
