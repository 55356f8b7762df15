package it.creditoprepagato.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import it.creditoprepagato.domains.DomainRefusal;
import it.creditoprepagato.ledger.Credit;
import it.creditoprepagato.ledger.Shortage;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.registrar.Soundings;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** What is placed, what is refused line by line, and that a refusal leaves nothing. */
@DatabaseTest
class PlacementTests {

	private static final Credit UNTOUCHED = new Credit(Money.parse("81.30"), Money.ZERO);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Agencies agencies;

	@Autowired
	private JdbcClient database;

	private Shop shop;

	@BeforeEach
	void open() {
		this.shop = new Shop(this.context, this.agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("81.30"));
	}

	@Test
	void sameKeyIsTheSameOrder() {
		PlaceOrder order = this.shop.order(Shortage.NONE,
				List.of(this.shop.renewal(this.shop.holds("rinnovo", "com", 20))));
		var first = (Placement.Placed) this.shop.places(order);
		var second = (Placement.Placed) this.shop.places(order);
		assertThat(second).isEqualTo(first);
		this.shop.registryWorks();
		assertThat(((Placement.Placed) this.shop.places(order)).order()).isEqualTo(first.order());
		assertThat(this.shop.credit()).isEqualTo(new Credit(Money.parse("69.90"), Money.ZERO));
		assertThat(orders()).isOne();
	}

	@Test
	void renewalFromAnExpiryThatChangedIsRefused() {
		DomainName name = this.shop.holds("rinnovo", "com", 20);
		LocalDate expiry = this.shop.today().plusDays(20);
		assertNothingPlaced(new RenewDomain(name, 1, expiry.minusYears(1), Told.NOTHING),
				new LineRefusal.OfDomain(new DomainRefusal.ExpiryChanged(name, expiry)));
	}

	@Test
	void renewalOfAnothersDomainIsRefused() {
		Shop other = new Shop(this.context, this.agencies.anAgency());
		DomainName name = other.holds("altrui", "com", 20);
		assertNothingPlaced(new RenewDomain(name, 1, this.shop.today().plusDays(20), Told.NOTHING),
				new LineRefusal.OfDomain(new DomainRefusal.NotHeld(name)));
	}

	@Test
	void renewalAtAnotherPriceThanToldIsRefused() {
		DomainName name = this.shop.holds("rinnovo", "com", 20);
		assertNothingPlaced(
				new RenewDomain(name, 1, this.shop.today().plusDays(20), new Told(null, Money.parse("10.40"))),
				new LineRefusal.PriceChanged(Money.parse("11.40")));
	}

	@Test
	void secondRenewalWaitsForTheFirst() {
		DomainName name = this.shop.holds("rinnovo", "com", 20);
		RenewDomain wish = this.shop.renewal(name);
		this.shop.places(wish);
		assertThat(this.shop.places(wish)).isEqualTo(new Placement.NothingPlaced(
				List.of(refused(new LineRefusal.OfDomain(new DomainRefusal.InProgress(name))))));
		assertThat(this.shop.credit().held()).isEqualTo(Money.parse("11.40"));
	}

	@Test
	void secondLineOfOneDomainIsRefusedAndTheFirstGoesOn() {
		DomainName name = this.shop.holds("rinnovo", "com", 20);
		var placed = (Placement.Placed) this.shop.renews(name, name);
		assertThat(placed.lines()).hasSize(2).first().isInstanceOf(LineOutcome.Placed.class);
		assertThat(placed.lines().getLast())
			.isEqualTo(refused(new LineRefusal.OfDomain(new DomainRefusal.InProgress(name))));
		assertThat(placed.total()).isEqualTo(Money.parse("11.40"));
		assertThat(this.shop.order(placed).lines()).hasSize(1);
	}

	@Test
	void withoutAPlanNothingIsSold() {
		Shop without = new Shop(this.context, this.agencies.anAgency());
		assertThat(without.renews(without.holds("rinnovo", "com", 20))).isEqualTo(new Placement.NoPlan());
	}

	@Test
	void shortCreditPlacesNothing() {
		List<DomainName> names = held(8);
		Placement placement = this.shop.renews(names.toArray(DomainName[]::new));
		assertThat(placement).isInstanceOfSatisfying(Placement.InsufficientCredit.class, (shortage) -> {
			assertThat(shortage.missing()).isEqualTo(Money.parse("9.90"));
			assertThat(shortage.available()).isEqualTo(Money.parse("81.30"));
			assertThat(shortage.lines()).hasSize(8).allMatch(LineOutcome.Quoted.class::isInstance);
		});
		assertNothingWritten();
		assertThat(names).allMatch((name) -> this.shop.shows(name).operation() == null);
	}

	@Test
	void shortCreditInOrderCoversTheFirstLines() {
		List<DomainName> names = held(9);
		var placed = (Placement.Placed) this.shop.places(Shortage.IN_ORDER, renewals(names));
		assertThat(placed.lines().subList(0, 7)).allMatch(LineOutcome.Placed.class::isInstance);
		assertThat(placed.lines().subList(7, 9)).containsOnly(refused(new LineRefusal.NotCovered(Money.parse("9.90"))));
		assertThat(placed.total()).isEqualTo(Money.parse("79.80"));
		assertThat(this.shop.credit()).isEqualTo(new Credit(Money.parse("81.30"), Money.parse("79.80")));
		this.shop.registryWorks();
		DomainOrder order = this.shop.order(placed);
		assertThat(order.count(OperationStatus.COMPLETED)).isEqualTo(7);
		assertThat(order.count(OperationStatus.UNCOVERED)).isEqualTo(2);
		assertThat(this.shop.shows(names.getLast()).operation()).isNull();
		assertThat(this.shop.credit()).isEqualTo(new Credit(Money.parse("1.50"), Money.ZERO));
	}

	@Test
	void orderOfWhichNoLineIsCoveredIsNone() {
		this.shop.agency().withCredit("5.00");
		Placement placement = this.shop.places(Shortage.IN_ORDER, renewals(held(2)));
		assertThat(placement).isInstanceOf(Placement.InsufficientCredit.class);
		assertThat(orders()).isZero();
	}

	@Test
	void uncoveredLineIsListedUntilItIsAskedForAgain() {
		List<DomainName> names = held(8);
		this.shop.places(Shortage.IN_ORDER, renewals(names));
		Orders orders = this.context.getBean(Orders.class);
		assertThat(orders.uncovered(this.shop.customer(), 10)).extracting((line) -> line.what().domain())
			.containsExactly(names.getLast());
		this.shop.agency().withCredit("20.00");
		this.shop.renews(names.getLast());
		assertThat(orders.uncovered(this.shop.customer(), 10)).isEmpty();
		this.shop.registryWorks();
	}

	@Test
	void replayTellsTheLinesThatWereNotCovered() {
		PlaceOrder order = this.shop.order(Shortage.IN_ORDER, renewals(held(8)));
		Placement first = this.shop.places(order);
		assertThat(this.shop.places(order)).isEqualTo(first);
		this.shop.registryWorks();
	}

	@Test
	void dryRunWritesNothing() {
		DomainName good = this.shop.holds("rinnovo", "com", 20);
		DomainName bad = Shop.aName("altrui", "com");
		List<DomainWish> wishes = new ArrayList<>(renewals(List.of(good)));
		wishes.add(new RenewDomain(bad, 1, this.shop.today(), Told.NOTHING));
		Orders orders = this.context.getBean(Orders.class);
		Quote quote = orders.quote(this.shop.customer(), wishes, orders.soundings(wishes)).orElseThrow();
		assertThat(quote.total()).isEqualTo(Money.parse("11.40"));
		assertThat(quote.availableAfter()).isEqualTo(Money.parse("69.90"));
		assertThat(quote.missing()).isEqualTo(Money.ZERO);
		assertThat(quote.lines().getLast())
			.isEqualTo(refused(new LineRefusal.OfDomain(new DomainRefusal.NotHeld(bad))));
		assertNothingWritten();
	}

	/** Rolled back at the end, so that no other test has to run the thousand jobs. */
	@Test
	void thousandLinesAreOneOrder() {
		this.shop.agency().withCredit("10000.00");
		List<DomainName> names = Shop.names(PlaceOrder.MAX_LINES, "eu");
		this.shop.holds(names, 20);
		PlaceOrder order = this.shop.order(Shortage.NONE, renewals(names));
		this.context.getBean(TransactionOperations.class).executeWithoutResult((transaction) -> {
			transaction.setRollbackOnly();
			var placed = (Placement.Placed) this.context.getBean(Orders.class).place(order, Soundings.NONE);
			assertThat(placed.lines()).hasSize(1_000).allMatch(LineOutcome.Placed.class::isInstance);
			assertThat(placed.credit()).isEqualTo(new Credit(Money.parse("10000.00"), Money.parse("7900.00")));
			assertThat(this.shop.order(placed).count(OperationStatus.PENDING)).isEqualTo(1_000);
		});
		assertThat(orders()).isZero();
	}

	private List<DomainName> held(int count) {
		List<DomainName> names = Shop.names(count, "com");
		this.shop.holds(names, 20);
		return names;
	}

	private List<DomainWish> renewals(List<DomainName> names) {
		LocalDate expiry = this.shop.today().plusDays(20);
		return names.stream().map((name) -> (DomainWish) new RenewDomain(name, 1, expiry, Told.NOTHING)).toList();
	}

	private void assertNothingPlaced(DomainWish wish, LineRefusal why) {
		assertThat(this.shop.places(wish)).isEqualTo(new Placement.NothingPlaced(List.of(refused(why))));
		assertNothingWritten();
	}

	private void assertNothingWritten() {
		assertThat(orders()).isZero();
		assertThat(this.shop.credit()).isEqualTo(UNTOUCHED);
	}

	private static LineOutcome refused(LineRefusal why) {
		return new LineOutcome.Refused(why);
	}

	private int orders() {
		return this.database.sql("SELECT count(*) FROM orders.domain_order WHERE customer_id = ?")
			.param(this.shop.customer().value())
			.query(Integer.class)
			.single();
	}

}
