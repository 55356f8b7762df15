package it.creditoprepagato.orders;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import it.creditoprepagato.domains.Departure;
import it.creditoprepagato.domains.DomainStatus;
import it.creditoprepagato.domains.LifeCycleDay;
import it.creditoprepagato.domains.Milestone;
import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.registrar.RegistryNews;
import it.creditoprepagato.registrar.RegistrySimulator;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What registries do by themselves, what they are told in time, and what is seen of it.
 */
@DatabaseTest
class LifeCycleTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private RegistrySimulator registry;

	@Autowired
	private RegistryNews news;

	@Autowired
	private LifeCycleDay day;

	@Autowired
	private Portfolio portfolio;

	@Autowired
	private SettableClock clock;

	private Shop shop;

	@BeforeEach
	void open(@Autowired Agencies agencies) {
		this.shop = new Shop(this.context, agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("81.30"));
	}

	@AfterEach
	void comeBack() {
		this.clock.reset();
	}

	@Test
	void registryThatIsToldNothingRenewsAtExpiry() {
		DomainName name = this.shop.holds("tenuto", "it", 5);
		LocalDate expiry = this.shop.shows(name).paidUntil();
		passes(6);
		assertThat(this.shop.shows(name).registryExpiry()).isEqualTo(expiry.plusYears(1));
		assertThat(this.shop.shows(name).paidUntil()).isEqualTo(expiry);
		assertThat(events(name)).containsExactly(Milestone.Event.REGISTRY_RENEWED);
	}

	@Test
	void unpaidDomainIsLetGoTheDayBeforeItsExpiryAndCanStillBeKept() {
		DomainName name = this.shop.holds("incerto", "it", 5);
		LocalDate expiry = this.shop.shows(name).paidUntil();
		dayComes(3);
		assertThat(drops(name)).isZero();
		dayComes(1);
		dayComes(0);
		assertThat(drops(name)).isOne();
		assertThat(events(name)).containsExactly(Milestone.Event.LET_GO);
		dayComes(5);
		assertThat(this.shop.shows(name).registryExpiry()).isEqualTo(expiry);
		assertThat(this.shop.shows(name).status()).isEqualTo(DomainStatus.EXPIRED);
		this.shop.renews(name);
		this.shop.registryWorks();
		assertThat(this.shop.shows(name).paidUntil()).isEqualTo(expiry.plusYears(1));
		assertThat(this.shop.shows(name).registryExpiry()).isEqualTo(expiry.plusYears(1));
	}

	@Test
	void renewalOfRegistryIsTakenBackOnTheLastDayOfGrace() {
		DomainName name = this.shop.holds("incerto", "com", 2);
		LocalDate expiry = this.shop.shows(name).paidUntil();
		dayComes(3);
		assertThat(this.shop.shows(name).registryExpiry()).isEqualTo(expiry.plusYears(1));
		dayComes(43);
		assertThat(drops(name)).isZero();
		dayComes(1);
		assertThat(this.shop.shows(name).registryExpiry()).isEqualTo(expiry);
		dayComes(1);
		assertThat(this.shop.shows(name).status()).isEqualTo(DomainStatus.REDEMPTION);
		assertThat(events(name)).containsExactly(Milestone.Event.IN_REDEMPTION, Milestone.Event.LET_GO,
				Milestone.Event.EXPIRED, Milestone.Event.REGISTRY_RENEWED);
	}

	@Test
	void domainIsGoneWhenTheRegistryHasDeletedIt() {
		DomainName name = this.shop.holds("perso", "it", 5);
		dayComes(4);
		dayComes(1 + 15 + 31);
		assertThat(this.shop.shows(name).status()).isEqualTo(DomainStatus.PENDING_DELETE);
		dayComes(6);
		assertThat(this.shop.shows(name).status()).isEqualTo(DomainStatus.GONE);
		assertThat(this.shop.shows(name).departure().kind()).isEqualTo(Departure.Kind.DELETED);
		assertThat(events(name)).contains(Milestone.Event.IN_REDEMPTION, Milestone.Event.IN_PENDING_DELETE,
				Milestone.Event.DELETED);
	}

	@Test
	void domainTransferredAwayIsGoneAndFree() {
		DomainName name = this.shop.holds("via", "com", 200);
		this.registry.takeAway(name, this.shop.today().plusDays(5));
		this.news.read();
		assertThat(events(name)).containsExactly(Milestone.Event.LEAVING);
		assertThat(this.shop.shows(name).status()).isEqualTo(DomainStatus.ACTIVE);
		passes(5);
		assertThat(this.shop.shows(name).status()).isEqualTo(DomainStatus.GONE);
		assertThat(this.shop.shows(name).departure())
			.isEqualTo(new Departure(this.shop.today(), Departure.Kind.TRANSFERRED));
		assertThat(this.shop.renews(name)).isInstanceOf(Placement.NothingPlaced.class);
	}

	@Test
	void renewalOrderedWhileTheDomainIsLetGoHasTheLastWord() {
		DomainName name = this.shop.holds("ultimo", "it", 1);
		LocalDate expiry = this.shop.shows(name).paidUntil();
		this.day.run();
		Placement renewal = this.shop.renews(name);
		this.shop.registryWorks();
		this.clock.advance(Duration.ofSeconds(2));
		this.shop.registryWorks();
		assertThat(this.shop.line(renewal).state().status()).isEqualTo(OperationStatus.COMPLETED);
		passes(2);
		assertThat(this.shop.shows(name).registryExpiry()).isEqualTo(expiry.plusYears(1));
	}

	@Test
	void domainThatIsBeingRenewedIsNotLetGo() {
		DomainName name = this.shop.holds("rinnovato", "it", 1);
		this.shop.renews(name);
		this.day.run();
		assertThat(drops(name)).isZero();
	}

	@Test
	void suffixWithoutGraceNeedsNotBeTold() {
		DomainName name = this.shop.holds("europeo", "eu", 1);
		dayComes(2);
		assertThat(drops(name)).isZero();
		assertThat(this.shop.shows(name).status()).isEqualTo(DomainStatus.REDEMPTION);
		assertThat(events(name)).containsExactly(Milestone.Event.EXPIRED, Milestone.Event.IN_REDEMPTION);
	}

	/** Some days later, in the morning, all that happens of itself. */
	private void dayComes(int days) {
		passes(days);
		this.day.run();
		this.shop.registryWorks();
	}

	private void passes(int days) {
		this.clock.advance(Duration.ofDays(days));
		this.news.read();
	}

	private List<Milestone.Event> events(DomainName name) {
		return this.portfolio.milestones(this.shop.customer(), name).stream().map(Milestone::event).toList();
	}

	private long drops(DomainName name) {
		return this.context.getBean(JdbcClient.class)
			.sql("SELECT count(*) FROM registrar.command WHERE name = ? AND verb = 'DROP'")
			.param(name.ascii())
			.query(Long.class)
			.single();
	}

}
