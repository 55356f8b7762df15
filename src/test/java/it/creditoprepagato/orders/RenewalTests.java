package it.creditoprepagato.orders;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import it.creditoprepagato.ledger.Credit;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.StatementLine;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** One renewal, from the hold to its end. */
@DatabaseTest
class RenewalTests {

	private static final Credit UNTOUCHED = new Credit(Money.parse("81.30"), Money.ZERO);

	@Autowired
	private ApplicationContext context;

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
	void renewalHoldsItsPriceUntilTheRegistryHasAnswered() {
		DomainName name = this.shop.holds("rinnovo", "com", 20);
		Placement placement = this.shop.renews(name);
		assertThat(this.shop.credit()).isEqualTo(new Credit(Money.parse("81.30"), Money.parse("11.40")));
		assertThat(this.shop.line(placement).state())
			.isEqualTo(new DomainOperation.State(OperationStatus.PENDING, null, this.shop.today().plusDays(20), null));
		assertThat(this.shop.shows(name).operation()).isEqualTo(this.shop.line(placement).id());
		assertThat(this.shop.order(placement).isInProgress()).isTrue();
	}

	@Test
	void renewalIsPaidWhenTheRegistryHasRenewed() {
		DomainName name = this.shop.holds("rinnovo", "com", 20);
		LocalDate expiry = this.shop.today().plusDays(20);
		int before = this.shop.agency().statement().size();
		Placement placement = this.shop.renews(name);
		this.shop.registryWorks();
		assertThat(this.shop.credit()).isEqualTo(new Credit(Money.parse("69.90"), Money.ZERO));
		assertThat(this.shop.line(placement).state())
			.isEqualTo(new DomainOperation.State(OperationStatus.COMPLETED, null, expiry, expiry.plusYears(1)));
		assertThat(this.shop.shows(name)).hasFieldOrPropertyWithValue("paidUntil", expiry.plusYears(1))
			.hasFieldOrPropertyWithValue("registryExpiry", expiry.plusYears(1))
			.hasFieldOrPropertyWithValue("operation", null);
		assertThat(this.shop.agency().statement()).hasSize(before + 1);
		assertThat(this.shop.order(placement).paid()).isEqualTo(Money.parse("11.40"));
	}

	@Test
	void entrySaysWhatWasPaidAndWhy() {
		DomainName name = this.shop.holds("rinnovo", "com", 20);
		Placement placement = this.shop.renews(name);
		this.shop.registryWorks();
		StatementLine entry = this.shop.agency().statement().getLast();
		DomainOperation line = this.shop.line(placement);
		assertThat(entry.kind()).isEqualTo(EntryKind.RENEWAL);
		assertThat(entry.amount()).isEqualTo(Money.parse("-11.40"));
		assertThat(entry.balanceAfter()).isEqualTo(Money.parse("69.90"));
		assertThat(entry.hash()).hasSize(64);
		assertThat(entry.about().reference()).isEqualTo(Reference.to("operation", line.id()));
		assertThat(entry.about().actor()).isEqualTo(Agencies.BUYER.toString());
		assertThat(entry.about().details().subject()).isEqualTo(name.ascii());
		assertThat(entry.about().details().parameters())
			.isEqualTo(Map.of("years", "1", "order", Long.toString(line.what().orderNumber())));
		assertThat(entry.about().details().receipt()).startsWith("{\"list\":\"Member 2016\"")
			.contains("\"tld\":\"com\",\"operation\":\"RENEW\",\"years\":1", "\"price\":\"11.40\"");
	}

	@Test
	void renewalAtExpiryMovesWhatIsPaidForAndNotTheRegistrysDate() {
		DomainName name = this.shop.holds("rinnovo", "it", 20);
		LocalDate expiry = this.shop.today().plusDays(20);
		this.shop.renews(name);
		this.shop.registryWorks();
		assertThat(this.shop.shows(name)).hasFieldOrPropertyWithValue("paidUntil", expiry.plusYears(1))
			.hasFieldOrPropertyWithValue("registryExpiry", expiry);
		assertThat(this.shop.credit().available()).isEqualTo(Money.parse("73.40"));
	}

	@Test
	void refusedRenewalGivesTheCreditBack() {
		DomainName name = this.shop.holds("rifiuto-", "com", 20);
		int before = this.shop.agency().statement().size();
		Placement placement = this.shop.renews(name);
		this.shop.registryWorks();
		assertThat(this.shop.line(placement).state()).isEqualTo(new DomainOperation.State(OperationStatus.FAILED,
				"registrar.result.POLICY", this.shop.today().plusDays(20), null));
		assertThat(this.shop.credit()).isEqualTo(UNTOUCHED);
		assertThat(this.shop.agency().statement()).hasSize(before);
		assertThat(this.shop.order(placement).released()).isEqualTo(Money.parse("11.40"));
		assertThat(this.shop.shows(name)).hasFieldOrPropertyWithValue("paidUntil", this.shop.today().plusDays(20))
			.hasFieldOrPropertyWithValue("operation", null);
	}

	@Test
	void lostAnswerKeepsTheHoldUntilTheRegistryHasBeenAsked() {
		DomainName name = this.shop.holds("ignoto-", "com", 20);
		Placement placement = this.shop.renews(name);
		this.shop.registryWorks();
		assertThat(this.shop.line(placement).state().status()).isEqualTo(OperationStatus.UNKNOWN);
		assertThat(this.shop.credit()).isEqualTo(new Credit(Money.parse("81.30"), Money.parse("11.40")));
		this.clock.advance(Duration.ofSeconds(2));
		this.shop.registryWorks();
		assertThat(this.shop.line(placement).state().status()).isEqualTo(OperationStatus.COMPLETED);
		assertThat(this.shop.credit()).isEqualTo(new Credit(Money.parse("69.90"), Money.ZERO));
		assertThat(this.shop.shows(name).paidUntil()).isEqualTo(this.shop.today().plusDays(20).plusYears(1));
	}

	@Test
	void busyRegistryIsTriedAgainAndPaidOnce() {
		Placement placement = this.shop.renews(this.shop.holds("guasto-", "com", 20));
		for (Duration pause : List.of(Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(2))) {
			assertThat(this.shop.line(placement).state().status()).isEqualTo(OperationStatus.PENDING);
			this.clock.advance(pause);
			this.shop.registryWorks();
		}
		assertThat(this.shop.line(placement).state().status()).isEqualTo(OperationStatus.COMPLETED);
		assertThat(this.shop.credit()).isEqualTo(new Credit(Money.parse("69.90"), Money.ZERO));
	}

	@Test
	void slowRegistryIsWaitedFor() {
		Placement placement = this.shop.renews(this.shop.holds("lento-", "com", 20));
		this.shop.registryWorks();
		assertThat(this.shop.line(placement).state().status()).isEqualTo(OperationStatus.COMPLETED);
		assertThat(this.shop.credit()).isEqualTo(new Credit(Money.parse("69.90"), Money.ZERO));
	}

}
