package it.creditoprepagato.orders;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import it.creditoprepagato.ledger.Credit;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.Shortage;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** However many ask at once, a domain is renewed once and paid once. */
@DatabaseTest
class OrderConcurrencyTests {

	private static final int THREADS = 16;

	@Autowired
	private ApplicationContext context;

	private Shop shop;

	@BeforeEach
	void open(@Autowired Agencies agencies) {
		this.shop = new Shop(this.context, agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("81.30"));
	}

	@Test
	void sixteenRenewalsFromOneExpiryAreOne() throws Exception {
		DomainName name = this.shop.holds("rinnovo", "com", 20);
		RenewDomain wish = this.shop.renewal(name);
		List<Placement> placements = atOnce(() -> this.shop.places(wish));
		assertThat(placements.stream().filter(Placement.Placed.class::isInstance)).hasSize(1);
		assertThat(placements.stream().filter(Placement.NothingPlaced.class::isInstance)).hasSize(THREADS - 1);
		assertRenewedOnce(name);
	}

	@Test
	void sixteenClicksOnOneFormAreOneOrder() throws Exception {
		DomainName name = this.shop.holds("rinnovo", "com", 20);
		PlaceOrder order = this.shop.order(Shortage.NONE, List.of(this.shop.renewal(name)));
		List<Placement> placements = atOnce(() -> this.shop.places(order));
		assertThat(placements.stream().map((placement) -> ((Placement.Placed) placement).order()).distinct())
			.hasSize(1);
		assertRenewedOnce(name);
	}

	@Test
	void batchesOverTheSameNamesInOppositeOrderDoNotBlockEachOther(@Autowired Agencies agencies) throws Exception {
		Shop other = new Shop(this.context, agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("10000.00"));
		this.shop.agency().withCredit("10000.00");
		List<DomainName> names = Shop.names(200, "com");
		try (var threads = Executors.newFixedThreadPool(2)) {
			var mine = threads.submit(() -> this.shop.places(Shortage.NONE, registrations(names)));
			var theirs = threads.submit(() -> other.places(Shortage.NONE, registrations(names.reversed())));
			assertThat(placed(mine.get()) + placed(theirs.get())).isEqualTo(names.size());
		}
		this.shop.registryWorks();
	}

	private static List<DomainWish> registrations(List<DomainName> names) {
		return names.stream()
			.map((name) -> (DomainWish) new RegisterDomain(name, 1, new RegisterDomain.Holder(null, List.of()),
					Told.NOTHING))
			.toList();
	}

	private static long placed(Placement placement) {
		return (placement instanceof Placement.Placed all)
				? all.lines().stream().filter(LineOutcome.Placed.class::isInstance).count() : 0;
	}

	private void assertRenewedOnce(DomainName name) {
		assertThat(this.shop.credit()).isEqualTo(new Credit(Money.parse("81.30"), Money.parse("11.40")));
		this.shop.registryWorks();
		assertThat(this.shop.credit()).isEqualTo(new Credit(Money.parse("69.90"), Money.ZERO));
		assertThat(this.shop.shows(name).paidUntil()).isEqualTo(this.shop.today().plusDays(20).plusYears(1));
		assertThat(this.shop.agency()
			.statement()
			.stream()
			.filter((entry) -> entry.kind() == EntryKind.RENEWAL)
			.filter((entry) -> name.ascii().equals(entry.about().details().subject()))).hasSize(1);
	}

	private static List<Placement> atOnce(Callable<Placement> work) throws InterruptedException, ExecutionException {
		try (var threads = Executors.newFixedThreadPool(THREADS)) {
			List<Future<Placement>> answers = threads.invokeAll(Collections.nCopies(THREADS, work));
			List<Placement> placements = new java.util.ArrayList<>();
			for (Future<Placement> answer : answers) {
				placements.add(answer.get());
			}
			return placements;
		}
	}

}
