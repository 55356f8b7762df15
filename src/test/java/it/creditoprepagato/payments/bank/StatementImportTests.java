package it.creditoprepagato.payments.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.ledger.LedgerVerifier;
import it.creditoprepagato.payments.CallOff;
import it.creditoprepagato.payments.ParkedDecision;
import it.creditoprepagato.payments.ParkedDesk;
import it.creditoprepagato.payments.ParkedMoney;
import it.creditoprepagato.payments.ParkedOutcome;
import it.creditoprepagato.payments.ParkedReceipt;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentStatus;
import it.creditoprepagato.payments.Transfer;
import it.creditoprepagato.payments.bank.BookedMovement.Outcome;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a bank tells is noted for what it is for, once; the rest waits for staff. */
@DatabaseTest
class StatementImportTests {

	private static final Actor STAFF = new Actor(Actor.Kind.STAFF, "tester");

	@Autowired
	private Agencies agencies;

	@Autowired
	private StatementImport statements;

	@Autowired
	private BankStatements imported;

	@Autowired
	private ParkedDesk desk;

	@Autowired
	private CallOff callOff;

	@Autowired
	private Effect effect;

	@Autowired
	private LedgerVerifier verifier;

	private Agency agency;

	private Payment payment;

	private final Set<String> digests = new ConcurrentSkipListSet<>();

	/** Files of other tests tell of other movements. */
	private String bank;

	@BeforeEach
	void payment() {
		this.agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2026).withCredit("0.00");
		this.payment = this.agency.asksForCredit("100.00");
		this.bank = UUID.randomUUID().toString();
	}

	@AfterEach
	void sound() {
		assertThat(this.verifier.verify().isSound()).isTrue();
	}

	@Test
	void transferOfWhatIsAskedSettles() throws UnreadableStatement {
		take(StatementFile.old().came("122.00", name(1), "Ricarica", reference()).went("9.90", name(2)));
		assertThat(credit()).isEqualTo("100.00");
		assertThat(now().status()).isEqualTo(PaymentStatus.SETTLED);
		assertThat(this.agency.statement()).last()
			.satisfies((line) -> assertThat(line.about().actor()).isEqualTo(STAFF.toString()));
	}

	@Test
	void sameFileAndSameMovementInAnotherChangeNothing() throws UnreadableStatement {
		StatementFile file = StatementFile.old().came("122.00", name(1), reference());
		assertThat(take(file).taken()).isOne();
		assertThat(take(file).taken()).isZero();
		StatementImport.Taken monthly = take(
				StatementFile.recent().named("mese").came("122.00", name(1), "altro testo").came("1.00", name(2), "x"));
		assertThat(monthly).satisfies((taken) -> assertThat(taken.taken()).isOne())
			.satisfies((taken) -> assertThat(taken.all()).isEqualTo(2));
		assertThat(credit()).isEqualTo("100.00");
		assertThat(outcomes(monthly)).containsExactly(Outcome.PARKED);
	}

	@Test
	void sameFileSentByManyAtOnceCountsOnce() throws Exception {
		StatementFile file = StatementFile.old().came("122.00", name(1), reference()).came("5.00", name(2), "ignoto");
		try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
			List<Future<StatementImport.Taken>> sent = Stream.generate(() -> pool.submit(() -> take(file)))
				.limit(4)
				.toList();
			int taken = 0;
			for (Future<StatementImport.Taken> one : sent) {
				taken += one.get().taken();
			}
			assertThat(taken).isEqualTo(2);
		}
		assertThat(credit()).isEqualTo("100.00");
	}

	@Test
	void partWaitsForTheRestAndWhatIsBeyondIsATopUp() throws UnreadableStatement {
		take(StatementFile.recent().came("61.00", name(1), reference()));
		assertThat(now().missing()).hasToString("61.00");
		assertThat(credit()).isEqualTo("0.00");
		take(StatementFile.recent().came("122.00", name(2), reference().replace("-", " ").toLowerCase(Locale.ROOT)));
		assertThat(credit()).isEqualTo("150.00");
	}

	@Test
	void whatStaffHasNotedByHandIsConfirmedOnce() throws UnreadableStatement {
		this.agency.transfers(new Transfer(TimeOrderedId.next(), Money.parse("61.00"), LocalDate.of(2026, 11, 18)),
				this.payment);
		StatementImport.Taken taken = take(
				StatementFile.old().came("61.00", name(1), reference()).came("61.00", name(2), reference()));
		assertThat(outcomes(taken)).containsExactly(Outcome.CONFIRMED, Outcome.NOTED);
		assertThat(now().received()).hasToString("122.00");
		assertThat(credit()).isEqualTo("100.00");
	}

	@Test
	void whatNamesNothingOrSeveralThingsOrWhatNobodyAskedWaitsForStaff() throws UnreadableStatement {
		Payment other = this.agency.asksForCredit("10.00");
		take(StatementFile.old()
			.came("122.00", name(1), "saldo")
			.came("122.00", name(2), "CP-2222222")
			.came("134.20", name(3), reference(), String.valueOf(other.reference()))
			.wasTakenBack("122.00", name(4), reference())
			.wasReturned("12.20", name(5)));
		assertThat(parked()).extracting((money) -> money.receipt().reason())
			.containsExactlyInAnyOrder(ParkedReceipt.Reason.NO_REFERENCE, ParkedReceipt.Reason.UNKNOWN_PAYMENT,
					ParkedReceipt.Reason.SEVERAL_REFERENCES, ParkedReceipt.Reason.TAKEN_BACK,
					ParkedReceipt.Reason.REFUND_RETURNED);
		assertThat(parked().getFirst().receipt().note())
			.isEqualTo("Studio Bianchi & C. · IT40S0542811101000000654321 · saldo");
		assertThat(credit()).isEqualTo("0.00");
	}

	@Test
	void parkedMoneyIsAssignedOnceWithItsReason() throws UnreadableStatement {
		take(StatementFile.old().came("122.00", name(1), "saldo"));
		ParkedMoney money = parked().getFirst();
		assertThat(this.desk.likely(money, 1_000)).contains(this.payment);
		assertThat(assign(money)).isInstanceOf(ParkedOutcome.Decided.class);
		assertThat(assign(money)).isInstanceOf(ParkedOutcome.Decided.class);
		assertThat(credit()).isEqualTo("100.00");
		ParkedMoney decided = this.desk.find(money.receipt().origin()).orElseThrow();
		assertThat(decided.decision()).satisfies((decision) -> assertThat(decision.reason()).isEqualTo("telefonata"))
			.satisfies((decision) -> assertThat(decision.kind()).isEqualTo(ParkedDecision.Kind.ASSIGNED));
		assertThat(parked()).isEmpty();
		this.desk.close(money.receipt().origin(), ParkedDecision.Kind.RETURNED, "ripensamento", STAFF);
		assertThat(this.desk.find(money.receipt().origin())).contains(decided);
	}

	@Test
	void whatWasTakenBackCannotBeAssigned() throws UnreadableStatement {
		take(StatementFile.old().wasTakenBack("122.00", name(1), reference()));
		ParkedMoney money = parked().getFirst();
		assertThat(assign(money)).isEqualTo(new ParkedOutcome.NotAssignable());
		this.desk.close(money.receipt().origin(), ParkedDecision.Kind.DISMISSED, "già restituito", STAFF);
		assertThat(parked()).isEmpty();
	}

	@Test
	void paymentThatWasCalledOffIsAwaitedAgainWhenMoneyComes() throws UnreadableStatement {
		this.callOff.callOff(this.agency.id(), this.payment.id(), "scaduto", STAFF);
		assertThat(now().progress().calledOff()).isEqualTo("scaduto");
		take(StatementFile.old().came("61.00", name(1), reference()));
		assertThat(now().status()).isEqualTo(PaymentStatus.PENDING);
		take(StatementFile.old().came("61.00", name(2), reference()));
		assertThat(now().status()).isEqualTo(PaymentStatus.SETTLED);
	}

	@Test
	void statementOfAnotherAccountIsRefusedWhole() {
		StatementFile file = StatementFile.old()
			.ofAccount("IT40S0542811101000000654321", "EUR")
			.came("122.00", name(1), reference());
		assertThatExceptionOfType(UnreadableStatement.class).isThrownBy(() -> take(file))
			.satisfies((refused) -> assertThat(refused.why()).isEqualTo(UnreadableStatement.Why.OTHER_ACCOUNT));
		assertThat(now().received()).hasToString("0.00");
	}

	private ParkedOutcome assign(ParkedMoney money) {
		return this.effect.run(this.agency.id(),
				() -> this.desk.assign(money.receipt().origin(), this.payment, "telefonata", STAFF));
	}

	private StatementImport.Taken take(StatementFile file) throws UnreadableStatement {
		StatementImport.Taken taken = this.statements.take("estratto.xml", file.bytes(), STAFF);
		this.digests.add(taken.digest());
		return taken;
	}

	private List<Outcome> outcomes(StatementImport.Taken taken) {
		return this.imported.movements(taken.digest()).stream().map(BookedMovement::outcome).toList();
	}

	/** Of this test, in the order of its files. */
	private List<ParkedMoney> parked() {
		return this.digests.stream()
			.flatMap((digest) -> this.imported.movements(digest).stream())
			.filter((one) -> one.outcome() == Outcome.PARKED)
			.map((one) -> new ParkedReceipt.Origin(ParkedReceipt.Source.BANK_STATEMENT, one.movement().id()))
			.map((origin) -> this.desk.find(origin).orElseThrow())
			.filter((money) -> money.decision() == null)
			.toList();
	}

	private String name(int number) {
		return this.bank + "-" + number;
	}

	private String reference() {
		return String.valueOf(this.payment.reference());
	}

	private Payment now() {
		return this.agency.now(this.payment);
	}

	private String credit() {
		return this.agency.credit().available().toString();
	}

}
