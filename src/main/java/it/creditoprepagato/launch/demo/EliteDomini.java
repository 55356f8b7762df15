package it.creditoprepagato.launch.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import it.creditoprepagato.catalog.ExpiryCalendar;
import it.creditoprepagato.prepaid.OrderNumber;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Money;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * A large agency: 2,000 domains, ten years of weekly orders in 20,000 entries, an upgrade
 * from Elite 2016 to Super Elite 2026 and more than € 20.000 left.
 */
@Component
@ConditionalOnBooleanProperty("credito.launch.demo-data")
class EliteDomini implements DemoPerson {

	private static final int WEEKS = 10 * EliteDomain.WEEKS_A_YEAR;

	private static final Plan FIRST = new Plan(Tier.ELITE, 2016);

	private static final Plan SECOND = new Plan(Tier.SUPER_ELITE, 2026);

	private static final OrderNumber FIRST_ORDER = new OrderNumber(341908);

	private static final OrderNumber SECOND_ORDER = new OrderNumber(343271);

	private static final LocalDate UPGRADED = LocalDate.of(2026, 1, 12);

	private final DemoAccounts accounts;

	private final DemoDomains domains;

	private final Past past;

	private final Clock clock;

	EliteDomini(DemoAccounts accounts, DemoDomains domains, Past past, Clock clock) {
		this.accounts = accounts;
		this.domains = domains;
		this.past = past;
		this.clock = clock;
	}

	@Override
	public String email() {
		return DemoAccount.ELITE.email();
	}

	@Override
	public boolean isMade() {
		Optional<DemoCustomer> opened = this.accounts.open(DemoAccount.ELITE);
		opened.ifPresent(this::live);
		return opened.isPresent();
	}

	private void live(DemoCustomer agency) {
		LocalDate begin = ExpiryCalendar.today(this.clock).minusWeeks(WEEKS);
		EliteWeeks weeks = new EliteWeeks(begin, WEEKS);
		Subscription plan = this.past.began(agency,
				new Subscription(FIRST, FIRST_ORDER, Days.morning(begin.minusDays(1))), EliteWeeks.ENTRY);
		DemoPrices prices = this.past.prices(FIRST);
		for (int week = 0; week < WEEKS; week++) {
			LocalDate day = begin.plusWeeks(week);
			if (plan.plan().equals(FIRST) && (day.isAfter(UPGRADED) || week == WEEKS - 1)) {
				plan = upgraded(agency, plan, day);
				prices = this.past.prices(SECOND);
			}
			for (Money amount : weeks.topUps(week, prices)) {
				this.past.toppedUp(agency, plan, Days.morning(day), amount);
			}
			this.past.ordered(agency, plan, Days.afternoon(day), weeks.lines(week, prices));
		}
		this.domains.adopt(agency.customer(), weeks.standing());
	}

	private Subscription upgraded(DemoCustomer agency, Subscription from, LocalDate before) {
		LocalDate day = before.isAfter(UPGRADED) ? UPGRADED : before.minusDays(1);
		return this.past.upgraded(agency, from, new Subscription(SECOND, SECOND_ORDER, Days.morning(day)),
				EliteWeeks.MOST);
	}

}
