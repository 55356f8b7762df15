package it.creditoprepagato.domains;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import it.creditoprepagato.catalog.ExpiryCalendar;
import it.creditoprepagato.registrar.Registrar;
import it.creditoprepagato.registrar.Standing;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/**
 * Asks the registries about every domain held and notes where they say something else;
 * repairs nothing by itself. Domains that an operation is in progress for are left out,
 * and those that are gone.
 */
@Service
public class Reconciliation {

	private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

	private final Holders holders;

	private final Differences differences;

	private final Registrar registrar;

	private final Clock clock;

	Reconciliation(Holders holders, Differences differences, Registrar registrar, Clock clock) {
		this.holders = holders;
		this.differences = differences;
		this.registrar = registrar;
		this.clock = clock;
	}

	/** Asks for everybody, customer by customer, and closes what agrees again. */
	public void run() {
		Count count = new Count();
		this.holders.forEach((customers) -> customers.forEach((customer) -> run(customer, count)));
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		this.differences.ended(new Differences.Run(now, count.asked, count.unanswered), today());
		LOG.info("Registries were asked about {} domains: {} differences, {} answers are missing", count.asked,
				count.found, count.unanswered);
	}

	private void run(CustomerId customer, Count count) {
		List<Differences.Known> known = this.differences.known(customer, null, today());
		while (!known.isEmpty()) {
			compare(customer, known, count);
			known = this.differences.known(customer, known.getLast().id(), today());
		}
	}

	private void compare(CustomerId customer, List<Differences.Known> known, Count count) {
		Map<DomainName, Standing> standings = this.registrar
			.standings(known.stream().map(Differences.Known::name).toList(), Map.of());
		List<Difference> found = new ArrayList<>();
		List<Differences.Known> agreed = new ArrayList<>();
		for (Differences.Known one : known) {
			switch (standings.getOrDefault(one.name(), new Standing.Unknown())) {
				case Standing.Ours ours when ours.expiry().equals(one.registryExpiry()) -> agreed.add(one);
				case Standing.Ours ours -> found.add(one.differs(Difference.Kind.EXPIRY, ours.expiry()));
				case Standing.Free _ -> found.add(one.differs(Difference.Kind.UNKNOWN_THERE, null));
				case Standing.Elsewhere _, Standing.Held _, Standing.CodeRefused _ ->
					found.add(one.differs(Difference.Kind.ELSEWHERE, null));
				case Standing.Unknown _ -> count.unanswered++;
			}
		}
		count.asked += known.size();
		count.found += found.size();
		this.differences.put(customer, found, agreed, today());
	}

	private LocalDate today() {
		return ExpiryCalendar.today(this.clock);
	}

	/** What a run has seen so far. */
	private static final class Count {

		private int asked;

		private int found;

		private int unanswered;

	}

}
