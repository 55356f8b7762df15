package it.creditoprepagato.invoicing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.HoldOutcome;
import it.creditoprepagato.ledger.HoldRequest;
import it.creditoprepagato.ledger.LedgerVerifier;
import it.creditoprepagato.ledger.Posting;
import it.creditoprepagato.ledger.Shortage;
import it.creditoprepagato.payments.CallOff;
import it.creditoprepagato.payments.Chargebacks;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.payments.RefundOutcome;
import it.creditoprepagato.payments.RefundWish;
import it.creditoprepagato.payments.Refunds;
import it.creditoprepagato.payments.SavedCards;
import it.creditoprepagato.prepaid.AutoTopUp;
import it.creditoprepagato.prepaid.AutoTopUpOutcome;
import it.creditoprepagato.prepaid.AutoTopUpRound;
import it.creditoprepagato.prepaid.AutoTopUps;
import it.creditoprepagato.prepaid.PurchaseOutcome;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.registrar.SteppedJobs;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever happens in whatever order, several things at once: ledger, payments and
 * documents agree to the cent.
 */
@DatabaseTest
class MoneyAgreementTests {

	private static final int STEPS = 60;

	private static final int AT_ONCE = 4;

	@Autowired
	private Agencies agencies;

	@Autowired
	private Refunds refunds;

	@Autowired
	private Chargebacks chargebacks;

	@Autowired
	private CallOff callOff;

	@Autowired
	private SavedCards cards;

	@Autowired
	private AutoTopUps autoTopUps;

	@Autowired
	private AutoTopUpRound round;

	@Autowired
	private LedgerVerifier verifier;

	private final List<Payment> payments = new CopyOnWriteArrayList<>();

	private final List<UUID> open = new CopyOnWriteArrayList<>();

	private final List<String> disputes = new CopyOnWriteArrayList<>();

	private final List<UUID> holds = new CopyOnWriteArrayList<>();

	private Agency agency;

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 1, 20260, 77_003 })
	void ledgerPaymentsAndDocumentsAgree(long seed, @Autowired ApplicationContext context) throws Exception {
		this.agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2026);
		savesCard(context);
		try (ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE)) {
			List<Future<?>> done = new ArrayList<>();
			IntStream.range(0, AT_ONCE).forEach((hand) -> done.add(hands.submit(() -> work(new Random(seed + hand)))));
			for (Future<?> one : done) {
				one.get();
			}
		}
		assertThat(this.verifier.verify().isSound()).as("agreement after seed %d", seed).isTrue();
		assertThat(this.payments).hasSizeGreaterThan(STEPS / 4);
		assertThat(this.autoTopUps.thisMonth(this.agency.id())).isGreaterThan(Money.ZERO);
	}

	private void savesCard(ApplicationContext context) {
		Payment first = ((PurchaseOutcome.Requested) this.agency.wishesCredit("1.00", PaymentMethod.CARD)).payment();
		this.agencies.effect(this.agency.id(), () -> {
			this.cards.wish(first);
			return this.agencies.till().cards().settle(this.agency.id(), first.id(), Agencies.STAFF);
		});
		SteppedJobs.of(context).run();
	}

	private void work(Random random) {
		List<Consumer<Random>> deeds = List.of(this::asks, this::pays, this::pays, this::settlesWhatCame,
				this::upgrades, this::refunds, this::endsRefund, this::takesBack, this::closesDispute, this::holds,
				this::endsHold, this::runsLow, this::callsOff);
		IntStream.range(0, STEPS).forEach((step) -> deeds.get(random.nextInt(deeds.size())).accept(random));
	}

	private void asks(Random random) {
		PaymentMethod method = random.nextBoolean() ? PaymentMethod.CARD : PaymentMethod.BANK_TRANSFER;
		String amount = Money.cents(100 + random.nextInt(20_000)).toString();
		this.payments.add(((PurchaseOutcome.Requested) this.agency.wishesCredit(amount, method)).payment());
	}

	private void pays(Random random) {
		any(this.payments, random, (payment) -> {
			if (payment.terms().method() == PaymentMethod.CARD) {
				this.agencies.effect(this.agency.id(),
						() -> this.agencies.till().cards().settle(this.agency.id(), payment.id(), Agencies.STAFF));
			}
			else {
				long payable = payment.due().payable().cents();
				long part = List.of(payable, payable / 3 + 1, payable + 7, 1L).get(random.nextInt(4));
				this.agency.transfers(Money.cents(part).toString(), payment);
			}
		});
	}

	/** Set anew, it waits for nothing. */
	private void runsLow(Random random) {
		AutoTopUp.Terms terms = new AutoTopUp.Terms(Money.parse("5000.00"), Money.parse("33.33"),
				Money.parse("5000.00"));
		assertThat(this.autoTopUps.turnOn(this.agency.id(), terms, Agencies.STAFF))
			.isInstanceOf(AutoTopUpOutcome.Standing.class);
		this.round.run();
		this.agencies.till()
			.payments()
			.pending(this.agency.id(), 10)
			.stream()
			.filter(Payment::isByCard)
			.forEach(this.payments::add);
	}

	private void callsOff(Random random) {
		any(this.payments, random,
				(payment) -> this.callOff.callOff(this.agency.id(), payment.id(), "", Agencies.STAFF));
	}

	private void settlesWhatCame(Random random) {
		any(this.payments, random, (payment) -> {
			if (payment.terms().method() == PaymentMethod.BANK_TRANSFER) {
				this.agency.isSettledByWhatCame(payment);
			}
		});
	}

	private void upgrades(Random random) {
		if (this.agency
			.wishesPlan(random.nextBoolean() ? "260.00" : "555.55") instanceof PurchaseOutcome.Requested asked) {
			this.payments.add(asked.payment());
			this.agency.pays(asked.payment());
		}
	}

	private void refunds(Random random) {
		any(this.payments, random, (payment) -> {
			Money most = this.refunds.refundable(this.agency.now(payment));
			if (most.isPositive()) {
				Money part = random.nextBoolean() ? most : Money.cents(1 + random.nextLong(most.cents()));
				RefundWish wish = new RefundWish(new RefundWish.Of(this.agency.id(), payment.id()),
						TimeOrderedId.next(), part, "prova", Agencies.STAFF);
				if (this.agencies.effect(this.agency.id(),
						() -> this.refunds.request(wish)) instanceof RefundOutcome.Standing) {
					this.open.add(wish.id());
				}
			}
		});
	}

	private void endsRefund(Random random) {
		any(this.open, random,
				(refund) -> this.agencies.effect(this.agency.id(),
						() -> random.nextInt(3) == 0
								? this.refunds.refuse(this.agency.id(), refund, "prova", Actor.system("test"))
								: this.refunds.complete(this.agency.id(), refund, "CRO", Agencies.STAFF)));
	}

	private void takesBack(Random random) {
		any(this.payments, random, (payment) -> {
			if (!this.agency.now(payment).status().maySettle() && random.nextBoolean()) {
				String dispute = "dp_" + TimeOrderedId.next();
				this.agencies.effect(this.agency.id(),
						() -> this.chargebacks.open(new RefundWish.Of(this.agency.id(), payment.id()), dispute,
								Money.cents(1 + random.nextInt(25_000)), Agencies.STAFF));
				this.disputes.add(dispute);
			}
		});
	}

	private void closesDispute(Random random) {
		any(this.disputes, random,
				(dispute) -> this.agencies.effect(this.agency.id(),
						() -> random.nextBoolean() ? this.chargebacks.won(this.agency.id(), dispute, Agencies.STAFF)
								: this.chargebacks.lost(this.agency.id(), dispute)));
	}

	private void holds(Random random) {
		UUID id = TimeOrderedId.next();
		HoldRequest hold = new HoldRequest(id, Money.cents(1 + random.nextInt(4_000)), Reference.to("test", id),
				new IdempotencyKey("hold:" + id));
		if (this.agencies.effect(this.agency.id(),
				() -> this.agencies.till()
					.ledger()
					.hold(this.agency.id(), List.of(hold), Shortage.NONE)) instanceof HoldOutcome.Held) {
			this.holds.add(id);
		}
	}

	private void endsHold(Random random) {
		any(this.holds, random,
				(hold) -> this.agencies.effect(this.agency.id(),
						() -> random.nextBoolean() ? this.agencies.till().ledger().release(this.agency.id(), hold)
								: this.agencies.till().ledger().capture(this.agency.id(), hold, renewal(hold))));
	}

	private static Posting renewal(UUID hold) {
		return new Posting(EntryKind.RENEWAL, Money.cents(1), Reference.to("test", hold),
				new IdempotencyKey("capture:" + hold), Agencies.BUYER, Posting.Details.NONE);
	}

	private static <T> void any(List<T> list, Random random, Consumer<T> deed) {
		int size = list.size();
		if (size > 0) {
			deed.accept(list.get(random.nextInt(size)));
		}
	}

}
