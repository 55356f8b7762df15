package it.creditoprepagato.launch.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import it.creditoprepagato.catalog.ExpiryCalendar;
import it.creditoprepagato.prepaid.OrderNumber;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.support.Author;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * A small agency on Member 2016, order #343272, with € 81,30 left after two years of
 * orders.
 */
@Component
@ConditionalOnBooleanProperty("credito.launch.demo-data")
class AgenziaRossi implements DemoPerson {

	private static final Subscription PLAN = new Subscription(new Plan(Tier.MEMBER, 2016), new OrderNumber(343272),
			Days.morning(LocalDate.of(2016, 3, 14)));

	private static final Money LEFT = Money.cents(81_30);

	private final DemoAccounts accounts;

	private final DemoDomains domains;

	private final Past past;

	private final DemoTickets tickets;

	private final Clock clock;

	AgenziaRossi(DemoAccounts accounts, DemoDomains domains, Past past, DemoTickets tickets, Clock clock) {
		this.accounts = accounts;
		this.domains = domains;
		this.past = past;
		this.tickets = tickets;
		this.clock = clock;
	}

	@Override
	public String email() {
		return DemoAccount.AGENZIA.email();
	}

	@Override
	public boolean isMade() {
		Optional<DemoCustomer> opened = this.accounts.open(DemoAccount.AGENZIA);
		opened.ifPresent(this::live);
		return opened.isPresent();
	}

	private void live(DemoCustomer agency) {
		LocalDate today = ExpiryCalendar.today(this.clock);
		List<AgencyDomain> held = AgencyFile.read(today);
		DemoPrices prices = this.past.prices(PLAN.plan());
		List<AgencyDomain.Deed> deeds = held.stream()
			.flatMap((domain) -> domain.since(today.minusYears(2), prices).stream())
			.sorted(Comparator.comparing(AgencyDomain.Deed::day))
			.toList();
		AgencyStatement statement = AgencyStatement.of(deeds, LEFT);
		this.past.began(agency, PLAN, statement.entry());
		statement.steps().forEach((step) -> move(agency, step));
		this.domains.adopt(agency.customer(), held.stream().map(AgencyDomain::standing).toList());
		this.tickets.ask(agency, new Author(agency.actor(), DemoAccount.AGENZIA.person()), today);
	}

	private void move(DemoCustomer agency, AgencyStatement.Step step) {
		switch (step) {
			case AgencyStatement.Paid paid -> this.past.toppedUp(agency, PLAN, Days.morning(paid.day()), paid.amount());
			case AgencyStatement.Spent spent ->
				this.past.ordered(agency, PLAN, Days.afternoon(spent.deed().day()), List.of(spent.deed().line()));
		}
	}

}
