package it.creditoprepagato.domains;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.domains.Acquisition.Registration;
import it.creditoprepagato.domains.DomainRefusal.Taken;
import it.creditoprepagato.registrar.OperationSucceeded;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.IllegalTransactionStateException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** A name has one holder and one operation at a time. */
@DatabaseTest
class HoldingsTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Portfolio portfolio;

	private Agency agency;

	@BeforeEach
	void open() {
		this.agency = Agency.in(this.context);
	}

	@Test
	void domainClaimedOnceIsClaimedByNobodyElse() {
		DomainName name = this.agency.holds("rinnovo", "com", 30);
		UUID first = TimeOrderedId.next();
		assertThat(claim(this.agency, Operation.RENEW, Map.of(name, first))).containsExactly(name);
		assertThat(claim(this.agency, Operation.RENEW, Map.of(name, TimeOrderedId.next()))).isEmpty();
		assertThat(this.agency.shows(name).operation()).isEqualTo(first);
	}

	@Test
	void domainOfAnotherIsNotClaimed() {
		DomainName name = this.agency.holds("rinnovo", "com", 30);
		assertThat(claim(Agency.in(this.context), Operation.RENEW, Map.of(name, TimeOrderedId.next()))).isEmpty();
	}

	@Test
	void completionSetsBothDatesAndFreesTheDomain() {
		DomainName name = this.agency.holds("rinnovo", "it", 30);
		UUID operation = TimeOrderedId.next();
		LocalDate expiry = this.agency.today().plusDays(30);
		claim(this.agency, Operation.RENEW, Map.of(name, operation));
		complete(this.agency, operation, Operation.RENEW, name, expiry.plusYears(1), expiry);
		assertThat(this.agency.shows(name)).isEqualTo(new HeldDomain(name, DomainStatus.ACTIVE, expiry.plusYears(1),
				expiry, AutoRenew.OFF, Priority.NORMAL, null, List.of(), List.of(), null));
	}

	@Test
	void completionOfWhatWasNotClaimedIsABug() {
		DomainName name = this.agency.holds("rinnovo", "it", 30);
		LocalDate today = this.agency.today();
		assertThatIllegalStateException()
			.isThrownBy(() -> complete(this.agency, TimeOrderedId.next(), Operation.RENEW, name, today, today));
	}

	@Test
	void releaseLeavesTheDatesAndFreesTheDomain() {
		DomainName name = this.agency.holds("rinnovo", "com", 30);
		HeldDomain before = this.agency.shows(name);
		UUID operation = TimeOrderedId.next();
		claim(this.agency, Operation.RENEW, Map.of(name, operation));
		release(this.agency, operation);
		assertThat(this.agency.shows(name)).isEqualTo(before);
	}

	@Test
	void registrationIsPendingThenActive() {
		DomainName name = Agency.name("nuovo", "com");
		UUID operation = TimeOrderedId.next();
		assertThat(register(this.agency, name, operation)).isNull();
		assertThat(this.agency.shows(name).status()).isEqualTo(DomainStatus.PENDING);
		LocalDate expiry = this.agency.today().plusYears(1);
		complete(this.agency, operation, Operation.REGISTER, name, expiry, expiry);
		assertThat(this.agency.shows(name)).isEqualTo(new HeldDomain(name, DomainStatus.ACTIVE, expiry, expiry,
				AutoRenew.OFF, Priority.NORMAL, null, List.of("ns1.example"), List.of(), null));
	}

	@Test
	void registrationThatFailsLeavesNothing() {
		DomainName name = Agency.name("nuovo", "com");
		UUID operation = TimeOrderedId.next();
		register(this.agency, name, operation);
		release(this.agency, operation);
		assertThat(this.portfolio.find(this.agency.id(), name)).isEmpty();
		assertThat(register(Agency.in(this.context), name, TimeOrderedId.next())).isNull();
	}

	@Test
	void nameHeldByAnybodyIsTaken() {
		DomainName pending = Agency.name("nuovo", "com");
		register(this.agency, pending, TimeOrderedId.next());
		DomainName held = this.agency.holds("vecchio", "com", -80);
		Agency other = Agency.in(this.context);
		assertThat(register(other, pending, TimeOrderedId.next())).isEqualTo(new Taken(pending));
		assertThat(register(other, held, TimeOrderedId.next())).isEqualTo(new Taken(held));
		assertThat(register(this.agency, held, TimeOrderedId.next())).isEqualTo(new Taken(held));
	}

	@Test
	void nameThatIsGoneCanBeRegisteredByAnybody() {
		DomainName gone = this.agency.holds("andato", "com", -81);
		assertThat(this.agency.shows(gone).status()).isEqualTo(DomainStatus.GONE);
		Agency other = Agency.in(this.context);
		assertThat(register(other, gone, TimeOrderedId.next())).isNull();
		assertThat(other.shows(gone).status()).isEqualTo(DomainStatus.PENDING);
		assertThat(this.agency.shows(gone).status()).isEqualTo(DomainStatus.GONE);
		assertThat(register(this.agency, gone, TimeOrderedId.next())).isEqualTo(new Taken(gone));
	}

	@Test
	void nameThatIsGoneCanBeRegisteredByWhoHeldIt() {
		DomainName gone = this.agency.holds("andato", "it", -51);
		assertThat(register(this.agency, gone, TimeOrderedId.next())).isNull();
		assertThat(this.agency.shows(gone).status()).isEqualTo(DomainStatus.PENDING);
	}

	@Test
	void oneOfManyWhoWantANameGetsIt() throws Exception {
		DomainName name = Agency.name("conteso", "com");
		Callable<DomainRefusal> wish = () -> register(Agency.in(this.context), name, TimeOrderedId.next());
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<DomainRefusal>> wishes = threads.invokeAll(Collections.nCopies(8, wish));
			assertThat(wishes.stream().map(Future::resultNow).filter(new Taken(name)::equals)).hasSize(7);
		}
	}

	@Test
	void batchesThatOverlapClaimEachDomainOnce() throws Exception {
		List<DomainName> names = IntStream.range(0, 40)
			.mapToObj((number) -> this.agency.holds("lotto" + number + "-", "com", 30))
			.toList();
		Callable<Set<DomainName>> batch = () -> {
			Map<DomainName, UUID> operations = new HashMap<>();
			names.forEach((name) -> operations.put(name, TimeOrderedId.next()));
			return claim(this.agency, Operation.RENEW, operations);
		};
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Set<DomainName>>> batches = threads.invokeAll(Collections.nCopies(6, batch));
			assertThat(batches.stream().flatMap((claimed) -> claimed.resultNow().stream()))
				.containsExactlyInAnyOrderElementsOf(names);
		}
	}

	@Test
	void holdingsChangeInTheCallersTransactionOnly() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.agency.holdings().released(this.agency.id(), List.of()));
	}

	private static Set<DomainName> claim(Agency agency, Operation operation, Map<DomainName, UUID> operations) {
		return agency.inTransaction(() -> agency.holdings().claim(agency.id(), operation, operations));
	}

	private static DomainRefusal register(Agency agency, DomainName name, UUID operation) {
		Registration wish = new Registration(name, 1, Agency.REGISTRANT, List.of("ns1.example"));
		return agency.inTransaction(() -> agency.holdings().acquire(agency.id(), Map.of(operation, wish)).contains(name)
				? null : new DomainRefusal.Taken(name));
	}

	private static void release(Agency agency, UUID operation) {
		agency.inTransaction(() -> {
			agency.holdings().released(agency.id(), List.of(operation));
			return operation;
		});
	}

	private static void complete(Agency agency, UUID id, Operation operation, DomainName name, LocalDate... dates) {
		agency.inTransaction(() -> {
			agency.holdings().completed(new OperationSucceeded(agency.id(), id, operation, name, dates[0], dates[1]));
			return id;
		});
	}

}
