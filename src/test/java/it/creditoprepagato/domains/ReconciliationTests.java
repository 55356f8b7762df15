package it.creditoprepagato.domains;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.domains.Difference.Kind;
import it.creditoprepagato.registrar.Registrar;
import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.registrar.RegistrySimulator;
import it.creditoprepagato.registrar.SimulatedDomain;
import it.creditoprepagato.registrar.Standing;
import it.creditoprepagato.registrar.WordOfRegistry;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Every difference between portfolio and registry is listed until it is gone; none is
 * mended.
 */
@DatabaseTest
class ReconciliationTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Reconciliation reconciliation;

	@Autowired
	private Differences differences;

	@Autowired
	private RegistrySimulator registry;

	private Agency agency;

	@BeforeEach
	void open() {
		this.agency = Agency.in(this.context);
	}

	@Test
	void differencesAreListedUntilTheyAreGoneAndNothingIsMended() {
		LocalDate expiry = this.agency.today().plusDays(100);
		DomainName agreed = this.agency.holds("uguale", "com", 100);
		DomainName later = this.agency.holds("data", "com", 100);
		DomainName gone = this.agency.holds("altrove", "it", 100);
		registers(agreed, expiry);
		registers(later, expiry.plusYears(1));
		this.registry.adopt(List.of(SimulatedDomain.elsewhere(gone, expiry.minusYears(3), expiry, "codice-9")));
		this.reconciliation.run();
		assertThat(own()).extracting(Difference::name, Difference::kind, Difference::ours, Difference::theirs)
			.containsExactlyInAnyOrder(tuple(later, Kind.EXPIRY, expiry, expiry.plusYears(1)),
					tuple(gone, Kind.ELSEWHERE, expiry, null));
		assertThat(this.agency.shows(later).registryExpiry()).isEqualTo(expiry);
		assertThat(this.agency.shows(gone).departure()).isNull();
		registers(later, expiry);
		this.reconciliation.run();
		assertThat(own()).extracting(Difference::name).containsExactly(gone);
		assertThat(this.differences.lastRun())
			.hasValueSatisfying((run) -> assertThat(run.asked()).isGreaterThanOrEqualTo(3));
	}

	@Test
	void differenceKeepsTheDayOnWhichItWasFound() {
		DomainName name = this.agency.holds("vecchia", "it", 100);
		this.reconciliation.run();
		LocalDate since = listed(name).since();
		this.reconciliation.run();
		assertThat(listed(name).since()).isEqualTo(since).isEqualTo(this.agency.today());
	}

	@Test
	void whatIsInProgressIsLeftOut() {
		DomainName name = this.agency.holds("in-corso", "com", 100);
		this.agency.inTransaction(() -> this.agency.holdings()
			.claim(this.agency.id(), Operation.RENEW, Map.of(name, TimeOrderedId.next())));
		this.reconciliation.run();
		assertThat(own()).isEmpty();
	}

	@Test
	void whatBeginsWhileTheRegistryIsAskedIsNoDifference() {
		DomainName name = this.agency.holds("intanto", "com", 100);
		asking((asked) -> {
			this.agency.inTransaction(() -> this.agency.holdings()
				.claim(this.agency.id(), Operation.RENEW, Map.of(name, TimeOrderedId.next())));
			return new Standing.Free();
		}).run();
		assertThat(own()).isEmpty();
	}

	@Test
	void whatIsFreeIsADifferenceAndWhatIsNotAnsweredStaysAsItWas() {
		DomainName name = this.agency.holds("libero", "com", 100);
		asking((asked) -> new Standing.Free()).run();
		assertThat(own()).extracting(Difference::name, Difference::kind)
			.containsExactly(tuple(name, Kind.UNKNOWN_THERE));
		asking((asked) -> new Standing.Unknown()).run();
		assertThat(own()).extracting(Difference::name).containsExactly(name);
		assertThat(this.differences.lastRun())
			.hasValueSatisfying((run) -> assertThat(run.unanswered()).isEqualTo(run.asked()).isEqualTo(1));
	}

	@Test
	void whatIsGoneIsLeftOut() {
		this.agency.holds("andato", "it", -60);
		DomainName goes = this.agency.holds("va", "it", -40);
		asking((asked) -> new Standing.Free()).run();
		assertThat(own()).extracting(Difference::name).containsExactly(goes);
		Differences.Run run = this.differences.lastRun().orElseThrow();
		this.differences.ended(new Differences.Run(run.at().plusMillis(1), 0, 0), this.agency.today().plusDays(30));
		assertThat(own()).isEmpty();
	}

	/** Registries renew in the grace days for the time being, and show it. */
	@Test
	void whatTheSimulatedRegistryShowsAtFirstIsNoDifference() {
		LocalDate today = this.agency.today();
		for (String tld : List.of("it", "com", "eu", "co.uk")) {
			for (int days : List.of(-60, -3, -1, 0, 1, 40)) {
				DomainName name = Agency.name("mostrato", tld);
				Map<DomainName, LocalDate> shown = this.registry
					.adopt(List.of(SimulatedDomain.ours(name, today.minusYears(2), today.plusDays(days))));
				this.agency.holds(name, today.plusDays(days), shown.get(name));
			}
		}
		ofOwn(this.context.getBean(Registrar.class)).run();
		assertThat(own()).isEmpty();
	}

	private Reconciliation asking(Function<DomainName, Standing> registry) {
		return ofOwn(new WordOfRegistry(registry).registrar());
	}

	/** Only of this customer. */
	private Reconciliation ofOwn(Registrar registrar) {
		Holders one = new Holders(null, null, null) {

			@Override
			public void forEach(Consumer<List<CustomerId>> work) {
				work.accept(List.of(ReconciliationTests.this.agency.id()));
			}

		};
		return new Reconciliation(one, this.differences, registrar, this.context.getBean(Clock.class));
	}

	@Test
	void whatTheRegistryDoesNotLetGoIsListedUntilItIsPaidFor(@Autowired LifeCycleDay day,
			@Autowired Agencies agencies) {
		Shop shop = new Shop(this.context, agencies.anAgency());
		DomainName name = shop.holds("rifiuto-", "it", 1);
		day.run();
		shop.registryWorks();
		assertThat(listed(name).difference().kind()).isEqualTo(Kind.NOT_LET_GO);
		this.reconciliation.run();
		assertThat(listed(name).difference().kind()).isEqualTo(Kind.NOT_LET_GO);
	}

	private Differences.Listed listed(DomainName name) {
		return this.differences.list("", 10_000)
			.stream()
			.filter((one) -> one.difference().name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private List<Difference> own() {
		return this.differences.list("", 10_000)
			.stream()
			.filter((one) -> one.customer().equals(this.agency.id()))
			.map(Differences.Listed::difference)
			.toList();
	}

	private void registers(DomainName name, LocalDate expiry) {
		this.registry.adopt(List.of(SimulatedDomain.ours(name, expiry.minusYears(3), expiry)));
	}

}
