package it.creditoprepagato;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import it.creditoprepagato.domains.AutoRenew;
import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.domains.LifeCycleDay;
import it.creditoprepagato.domains.Milestone;
import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.domains.PortfolioSettings;
import it.creditoprepagato.domains.Priority;
import it.creditoprepagato.foresight.ForeseenRenewal;
import it.creditoprepagato.foresight.Forecasts;
import it.creditoprepagato.foresight.Scope;
import it.creditoprepagato.identity.People;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.identity.Users;
import it.creditoprepagato.notifications.DailyNotices;
import it.creditoprepagato.notifications.Mails;
import it.creditoprepagato.orders.AutoRenewal;
import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.registrar.RegistryNews;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.OwnServer;
import it.creditoprepagato.testing.SettableClock;
import it.creditoprepagato.testing.StatementCounter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A year, day by day, for two domains of each kind of rule: one is renewed by itself, one
 * is left alone. Everything that happens is held against a table; it is written anew by
 * {@code ./mvnw test -Dtest=AYearTests -Dyear.golden=write}.
 */
@SpringBootTest(properties = "credito.notifications.folder=target/mail-of-a-year")
@ActiveProfiles("test")
@ContextConfiguration(initializers = OwnServer.class)
@Import({ SettableClock.class, Agencies.class, StatementCounter.class })
@DirtiesContext
class AYearTests {

	private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

	private static final Path GOLDEN = Path.of("src/test/resources/a-year.golden.txt");

	/** One suffix of each kind of rule. */
	private static final List<String> SUFFIXES = List.of("it", "de", "ch", "com", "eu", "pl", "pt", "es", "fr",
			"co.uk");

	private static final LocalDate FIRST = LocalDate.of(2027, 1, 8);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SettableClock clock;

	private final List<String> history = new ArrayList<>();

	private final Map<DomainName, HeldDomain> seen = new LinkedHashMap<>();

	private Shop shop;

	private SignedIn mario;

	@Test
	void everythingHappensOnItsDay(@Autowired Agencies agencies, @Autowired Users users) throws IOException {
		itIs(FIRST, LocalTime.NOON);
		this.shop = new Shop(this.context, agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("500.00"));
		this.mario = new People(users).aMemberOf(this.shop.customer());
		SUFFIXES.forEach((suffix) -> {
			holds("lasciato." + suffix, AutoRenew.OFF);
			holds("tenuto." + suffix, AutoRenew.ON);
		});
		Shop poor = poorAgency(agencies);
		List<String> foreseen = foreseen(this.shop);
		List<String> foreseenForPoor = foreseen(poor);
		for (int day = 1; day < 365; day++) {
			passes(FIRST.plusDays(day));
		}
		assertThat(renewed(this.shop)).hasSize(SUFFIXES.size()).isEqualTo(foreseen);
		assertThat(renewed(poor)).hasSize(6).isEqualTo(foreseenForPoor);
		if (Objects.equals(System.getProperty("year.golden"), "write")) {
			Files.write(GOLDEN, this.history);
		}
		assertThat(this.history).containsExactlyElementsOf(Files.readAllLines(GOLDEN));
	}

	/** Its credit ends, and what it does not cover is lost one after the other. */
	private Shop poorAgency(Agencies agencies) {
		Shop poor = new Shop(this.context, agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("55.00"));
		PortfolioSettings settings = this.context.getBean(PortfolioSettings.class);
		for (int at = 0; at < 4; at++) {
			List<DomainName> names = List.of(DomainName.parse("povero" + at + ".it"),
					DomainName.parse("povero" + at + ".com"));
			poor.holds(names, 20 + 30 * at);
			settings.autoRenew(poor.customer(), names, AutoRenew.ON);
		}
		settings.prioritise(poor.customer(), List.of(DomainName.parse("povero3.it")), Priority.CRITICAL);
		return poor;
	}

	private List<String> foreseen(Shop agency) {
		Forecasts forecasts = this.context.getBean(Forecasts.class);
		return forecasts
			.of(forecasts.basis(agency.customer(), new Plan(Tier.MEMBER, 2016)), agency.credit(), Scope.AUTOMATIC,
					Forecasts.aYearFrom(FIRST))
			.renewals()
			.stream()
			.filter(ForeseenRenewal::isCovered)
			.map((one) -> one.day() + " " + one.name() + " " + one.price())
			.toList();
	}

	private List<String> renewed(Shop agency) {
		return agency.agency()
			.statement()
			.stream()
			.filter((line) -> line.kind() == EntryKind.RENEWAL
					&& !line.about().details().subject().equals("esempio.it"))
			.map((line) -> LocalDate.ofInstant(line.occurredAt(), ITALY) + " " + line.about().details().subject() + " "
					+ line.amount().negated())
			.toList();
	}

	private void holds(String typed, AutoRenew autoRenew) {
		DomainName name = DomainName.parse(typed);
		this.shop.holds(List.of(name), 40);
		this.context.getBean(PortfolioSettings.class).autoRenew(this.shop.customer(), List.of(name), autoRenew);
		this.seen.put(name, this.shop.shows(name));
	}

	private void passes(LocalDate day) {
		itIs(day, LocalTime.of(4, 0));
		int entries = this.shop.agency().statement().size();
		this.context.getBean(RegistryNews.class).read();
		this.context.getBean(AutoRenewal.class).run();
		this.shop.registryWorks();
		this.context.getBean(LifeCycleDay.class).run();
		this.shop.registryWorks();
		itIs(day, LocalTime.of(7, 0));
		int mails = mails().size();
		this.context.getBean(DailyNotices.class).run();
		this.seen.keySet().forEach((name) -> looksAt(name, day));
		this.shop.agency()
			.statement()
			.stream()
			.skip(entries)
			.forEach((line) -> tells(day, "%s %s".formatted(line.kind(), line.amount())));
		mails().stream().skip(mails).forEach((mail) -> tells(day, "mail " + mail.get("kind")));
	}

	private void looksAt(DomainName name, LocalDate day) {
		HeldDomain before = Objects.requireNonNull(this.seen.get(name));
		HeldDomain now = this.shop.shows(name);
		if (now.status() != before.status() || !Objects.equals(now.paidUntil(), before.paidUntil())
				|| !Objects.equals(now.registryExpiry(), before.registryExpiry())) {
			tells(day, "%s %s, paid until %s, at the registry %s".formatted(name, now.status(), now.paidUntil(),
					now.registryExpiry()));
		}
		this.context.getBean(Portfolio.class)
			.milestones(this.shop.customer(), name)
			.stream()
			.filter((milestone) -> milestone.day().equals(day))
			.map(Milestone::event)
			.sorted()
			.forEach((event) -> tells(day, name + " " + event));
		this.seen.put(name, now);
	}

	private void tells(LocalDate day, String what) {
		this.history.add(day + " " + what);
	}

	private List<Map<String, @Nullable Object>> mails() {
		return new Mails(this.context).rows(this.mario.email());
	}

	private void itIs(LocalDate day, LocalTime time) {
		Instant then = day.atTime(time).atZone(ITALY).toInstant();
		this.clock.advance(Duration.between(this.context.getBean(Clock.class).instant(), then));
	}

}
