package it.creditoprepagato.orders;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import it.creditoprepagato.domains.AutoRenew;
import it.creditoprepagato.domains.PortfolioSettings;
import it.creditoprepagato.domains.Priority;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What is renewed by itself, in which order, and never twice. */
@DatabaseTest
class AutoRenewalTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private AutoRenewal renewal;

	@Autowired
	private PortfolioSettings settings;

	@Autowired
	private SettableClock clock;

	private Shop shop;

	@BeforeEach
	void open(@Autowired Agencies agencies) {
		this.shop = new Shop(this.context, agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("30.00"));
	}

	@AfterEach
	void comeBack() {
		this.clock.reset();
	}

	@Test
	void creditIsSpentInTheCustomersOrderUntilItEnds() {
		DomainName late = automatic("a", "com", 6);
		DomainName soon = automatic("b", "com", 2);
		DomainName critical = automatic("c", "com", 7);
		this.settings.prioritise(this.shop.customer(), List.of(critical), Priority.CRITICAL);
		runs();
		assertThat(List.of(critical, soon)).allMatch(this::isRenewed);
		assertThat(isRenewed(late)).isFalse();
		assertThat(available()).isEqualTo("7.20");
	}

	@Test
	void whatIsNotCoveredKeepsCheaperOnesBehindIt() {
		DomainName dear = automatic("a", "com", 2);
		DomainName cheap = automatic("b", "it", 6);
		this.shop.renews(this.shop.holds("altro", "com", 30), this.shop.holds("altro", "com", 30));
		runs();
		assertThat(List.of(dear, cheap)).noneMatch(this::isRenewed);
		assertThat(available()).isEqualTo("7.20");
	}

	@Test
	void whatWasNotCoveredIsRenewedWhenCreditComes() {
		DomainName name = automatic("a", "io", 2);
		runs();
		assertThat(isRenewed(name)).isFalse();
		this.clock.advance(Duration.ofDays(20));
		this.shop.agency().withCredit("100.00");
		runs();
		assertThat(isRenewed(name)).isTrue();
	}

	@Test
	void dayRunTwiceRenewsOnce() {
		DomainName name = automatic("a", "com", 3);
		LocalDate before = this.shop.shows(name).paidUntil();
		runs();
		runs();
		this.shop.registryWorks();
		runs();
		assertThat(this.shop.shows(name).paidUntil()).isEqualTo(before.plusYears(1));
		assertThat(available()).isEqualTo("18.60");
	}

	@Test
	void whatTheRegistryRefusesIsNotAskedForAgain() {
		DomainName name = automatic("rifiuto-", "com", 3);
		runs();
		this.shop.registryWorks();
		runs();
		assertThat(this.shop.shows(name).operation()).isNull();
		assertThat(available()).isEqualTo("30.00");
	}

	@ParameterizedTest
	@CsvSource({ "com, 7, true", "com, 8, false", "it, 8, true", "it, 9, false", "com, -45, true", "com, -46, false",
			"it, -15, true", "it, -16, false", "eu, 0, true", "eu, -1, false" })
	void timeIsFromAWeekBeforeTheRegistryMustKnowToTheEndOfGrace(String tld, int days, boolean renewed) {
		DomainName name = automatic("a", tld, days);
		runs();
		assertThat(isRenewed(name)).isEqualTo(renewed);
	}

	@Test
	void onlyWhatIsSwitchedOnIsRenewed() {
		DomainName off = this.shop.holds("a", "com", 3);
		DomainName unwanted = automatic("b", "com", 3);
		this.settings.prioritise(this.shop.customer(), List.of(unwanted), Priority.LET_EXPIRE);
		runs();
		assertThat(List.of(off, unwanted)).noneMatch(this::isRenewed);
	}

	@Test
	void everyCustomerHasItsTurn(@Autowired Agencies agencies) {
		Shop other = new Shop(this.context, agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("30.00"));
		DomainName own = automatic("a", "com", 3);
		DomainName others = other.holds("b", "com", 3);
		this.settings.autoRenew(other.customer(), List.of(others), AutoRenew.ON);
		this.renewal.run();
		assertThat(isRenewed(own)).isTrue();
		assertThat(other.shows(others).operation()).isNotNull();
	}

	private DomainName automatic(String prefix, String tld, int days) {
		DomainName name = this.shop.holds(prefix, tld, days);
		this.settings.autoRenew(this.shop.customer(), List.of(name), AutoRenew.ON);
		return name;
	}

	private void runs() {
		this.renewal.run(this.shop.customer());
	}

	private boolean isRenewed(DomainName name) {
		return this.shop.shows(name).operation() != null;
	}

	private String available() {
		return this.shop.credit().available().minus(Money.ZERO).toString();
	}

}
