package it.creditoprepagato.bench;

import java.time.LocalDate;
import java.util.List;

import it.creditoprepagato.domains.AutoRenew;
import it.creditoprepagato.domains.LifeCycleDay;
import it.creditoprepagato.foresight.Forecast;
import it.creditoprepagato.foresight.Forecasts;
import it.creditoprepagato.foresight.Scope;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.notifications.DigestPress;
import it.creditoprepagato.orders.AutoRenewal;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.registrar.RegistryNews;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application over a durable server, with a hundred thousand domains of fifty
 * customers, and beside them a customer all of whose 2,000 domains expire in 30 days.
 */
final class DayRig implements AutoCloseable {

	static final int CUSTOMERS = 50;

	static final int DOMAINS = 2_000;

	private static final List<String> SUFFIXES = List.of("it", "com", "it", "eu", "it", "net", "it", "org");

	private static DayRig current;

	private final SteppedClock clock = new SteppedClock();

	private final BenchServer server = BenchServer.start(this.clock);

	private final LocalDate begin = LocalDate.now(this.clock);

	private final CustomerId spread = fill();

	private final CustomerId oneDay = new Agencies(application()).make(CUSTOMERS, "100.00", DOMAINS,
			(number) -> new Agencies.Held(new DomainName("scade-" + number + ".com"), this.begin.plusDays(30),
					AutoRenew.OFF));

	private final DigestPress press = new DigestPress(application());

	static DayRig start() {
		current = new DayRig();
		return current;
	}

	static DayRig current() {
		return current;
	}

	private ConfigurableApplicationContext application() {
		return this.server.application();
	}

	/**
	 * Expiries spread over a year, from two months ago; every second renewed by itself.
	 */
	private CustomerId fill() {
		CustomerId last = null;
		for (int customer = 0; customer < CUSTOMERS; customer++) {
			int of = customer;
			last = new Agencies(application()).make(customer, "50000.00", DOMAINS, (number) -> domain(of, number));
		}
		return last;
	}

	private Agencies.Held domain(int customer, int number) {
		String suffix = SUFFIXES.get(number % SUFFIXES.size());
		return new Agencies.Held(new DomainName("agenzia-" + customer + "-" + number + "." + suffix),
				this.begin.minusDays(60).plusDays((number * 365L) / DOMAINS),
				(number % 2 == 0) ? AutoRenew.ON : AutoRenew.OFF);
	}

	/** What every day does, on the next day. */
	void day() {
		this.clock.step();
		application().getBean(RegistryNews.class).read();
		application().getBean(AutoRenewal.class).run();
		application().getBean(LifeCycleDay.class).run();
	}

	/** How many commands the days so far brought for the registries. */
	long commands() {
		return application().getBean(JdbcClient.class)
			.sql("SELECT count(*) FROM registrar.command")
			.query(Long.class)
			.single();
	}

	long digest() {
		return this.press.print(this.oneDay);
	}

	/** Everything that the page of a forecast asks for. */
	Forecast forecast() {
		Forecasts forecasts = application().getBean(Forecasts.class);
		Forecast forecast = forecasts.of(forecasts.basis(this.spread, new Plan(Tier.SUPER_ELITE, 2026)),
				application().getBean(Ledger.class).balance(this.spread), Scope.ALL,
				Forecasts.aYearFrom(LocalDate.now(this.clock)));
		forecast.lastsUntil();
		forecast.uncovered();
		forecast.topUpUntil(forecast.last());
		return forecast;
	}

	String description() {
		return this.server.description() + ", heap of at most " + Runtime.getRuntime().maxMemory() / (1024 * 1024)
				+ " MB, " + CUSTOMERS * DOMAINS + " domains";
	}

	@Override
	public void close() {
		this.server.close();
	}

}
