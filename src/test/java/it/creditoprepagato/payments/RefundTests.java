package it.creditoprepagato.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.LedgerVerifier;
import it.creditoprepagato.ledger.StatementLine;
import it.creditoprepagato.prepaid.PurchaseOutcome;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.registrar.SteppedJobs;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Money goes back: what is unspent of a payment, once, to where it came from. */
@DatabaseTest
class RefundTests {

	@Autowired
	private Agencies agencies;

	@Autowired
	private Refunds refunds;

	@Autowired
	private LedgerVerifier verifier;

	private SteppedJobs jobs;

	private Agency agency;

	private Payment older;

	private Payment newer;

	@BeforeEach
	void payments(@Autowired ApplicationContext context) {
		this.jobs = SteppedJobs.of(context);
		this.agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2026);
		this.older = paid("50.00");
		this.newer = paid("30.00");
	}

	@Test
	void creditThatCameFirstIsSpentFirst() {
		Payment entry = payments().getFirst();
		assertThat(refundable(entry)).isEqualTo("100.00");
		this.agency.withCredit("60.00");
		assertThat(refundable(entry)).isEqualTo("0.00");
		assertThat(refundable(this.older)).isEqualTo("30.00");
		assertThat(refundable(this.newer)).isEqualTo("30.00");
		this.agency.withCredit("20.00");
		assertThat(refundable(this.older)).isEqualTo("0.00");
		assertThat(refundable(this.newer)).isEqualTo("20.00");
	}

	@Test
	void refundSetsCreditAsideUntilTheMoneyIsBack() {
		Refund refund = asked(wish(this.newer, "10.00"));
		assertThat(refund.amount()).isEqualTo(new Payment.Returned(Money.parse("10.00"), Money.parse("12.20")));
		assertThat(this.agency.credit().held()).hasToString("10.00");
		assertThat(lines(EntryKind.REFUND)).isEmpty();
		assertThat(refundable(this.newer)).isEqualTo("20.00");
		complete(refund);
		complete(refund);
		assertThat(this.agency.credit().held()).hasToString("0.00");
		assertThat(this.agency.credit().available()).hasToString("170.00");
		assertThat(lines(EntryKind.REFUND)).singleElement()
			.satisfies((line) -> assertThat(line.amount()).hasToString("-10.00"));
		assertThat(this.agency.now(this.newer).status()).isEqualTo(PaymentStatus.SETTLED);
		assertSound();
	}

	@Test
	void refundThatIsCalledOffMakesTheCreditAvailableAgain() {
		Refund refund = asked(wish(this.newer, "30.00"));
		this.agencies.effect(this.agency.id(),
				() -> this.refunds.refuse(this.agency.id(), refund.id(), "Conto chiuso", Actor.system("test")));
		assertThat(this.agency.credit().held()).hasToString("0.00");
		assertThat(refundable(this.newer)).isEqualTo("30.00");
		complete(refund);
		assertThat(lines(EntryKind.REFUND)).isEmpty();
		assertThat(this.refunds.of(this.agency.now(this.newer))).singleElement()
			.satisfies((ended) -> assertThat(ended.progress().failure()).isEqualTo("Conto chiuso"));
		assertSound();
	}

	@Test
	void partsOfAPaymentAddUpToAllThatCame() {
		Money gross = List.of("0.01", "9.99", "13.33", "6.67")
			.stream()
			.map((part) -> asked(wish(this.newer, part)))
			.map((refund) -> {
				complete(refund);
				return refund.amount().gross();
			})
			.reduce(Money.ZERO, Money::plus);
		assertThat(gross).hasToString("36.60");
		assertThat(this.agency.now(this.newer).status()).isEqualTo(PaymentStatus.REFUNDED);
		assertSound();
	}

	@Test
	void moreThanIsUnspentIsRefused() {
		this.agency.withCredit("20.00");
		assertThat(ask(wish(this.newer, "20.01"))).isEqualTo(new RefundOutcome.TooMuch(Money.parse("20.00")));
		assertThat(ask(wish(this.agency.asksForCredit("5.00"), "1.00")))
			.isEqualTo(new RefundOutcome.TooMuch(Money.ZERO));
		assertThat(this.agency.credit().held()).hasToString("0.00");
	}

	@Test
	void sameRefundAskedTwiceIsOne() {
		RefundWish wish = wish(this.newer, "10.00");
		asked(wish);
		asked(wish);
		assertThat(this.agency.credit().held()).hasToString("10.00");
		assertThat(this.refunds.of(this.newer)).hasSize(1);
	}

	@Test
	void refundsAskedAtOnceNeverExceedThePayment() throws Exception {
		try (ExecutorService staff = Executors.newFixedThreadPool(8)) {
			List<Callable<RefundOutcome>> wishes = Stream
				.<Callable<RefundOutcome>>generate(() -> () -> ask(wish(this.newer, "20.00")))
				.limit(8)
				.toList();
			List<RefundOutcome> outcomes = new ArrayList<>();
			for (Future<RefundOutcome> done : staff.invokeAll(wishes)) {
				outcomes.add(done.get());
			}
			assertThat(outcomes).filteredOn(RefundOutcome.Standing.class::isInstance).hasSize(1);
		}
		assertThat(this.agency.credit().held()).hasToString("20.00");
		assertSound();
	}

	@Test
	void refundOfACardIsMadeByAJob() {
		Payment card = ((PurchaseOutcome.Requested) this.agency.wishesCredit("100.00", PaymentMethod.CARD)).payment();
		this.agencies.effect(this.agency.id(),
				() -> this.agencies.till().cards().settle(card.customer(), card.id(), Agencies.STAFF));
		Refund refund = asked(wish(card, "100.00"));
		this.jobs.run();
		assertThat(this.refunds.of(card)).singleElement()
			.satisfies((done) -> assertThat(done.progress())
				.isEqualTo(new Refund.Progress(RefundStatus.DONE, "simulated-" + refund.id(), null)));
		assertThat(this.agency.now(card).status()).isEqualTo(PaymentStatus.REFUNDED);
		assertSound();
	}

	@Test
	void refundOfATransferWaitsForStaff() {
		Refund refund = asked(wish(this.newer, "30.00"));
		this.jobs.run();
		assertThat(this.refunds.of(this.newer)).singleElement()
			.satisfies((open) -> assertThat(open.progress().status()).isEqualTo(RefundStatus.REQUESTED))
			.satisfies((open) -> assertThat(open.id()).isEqualTo(refund.id()));
	}

	@Test
	void moneyThatComesAfterARefundIsCreditedAgain() {
		complete(asked(wish(this.newer, "30.00")));
		this.agency.transfers("12.20", this.newer);
		Payment now = this.agency.now(this.newer);
		assertThat(now.status()).isEqualTo(PaymentStatus.SETTLED);
		assertThat(refundable(now)).isEqualTo("10.00");
		assertSound();
	}

	private Payment paid(String net) {
		Payment payment = this.agency.asksForCredit(net);
		this.agency.pays(payment);
		return this.agency.now(payment);
	}

	private List<Payment> payments() {
		return this.agency.statement()
			.stream()
			.filter((line) -> line.kind() == EntryKind.ENTRY_TOP_UP)
			.map((line) -> UUID.fromString(line.about().reference().id()))
			.map((id) -> this.agencies.till().payments().find(this.agency.id(), id).orElseThrow())
			.toList();
	}

	private RefundWish wish(Payment payment, String credit) {
		return new RefundWish(new RefundWish.Of(payment.customer(), payment.id()), TimeOrderedId.next(),
				Money.parse(credit), "Recesso", Agencies.STAFF);
	}

	private RefundOutcome ask(RefundWish wish) {
		return this.agencies.effect(this.agency.id(), () -> this.refunds.request(wish));
	}

	private Refund asked(RefundWish wish) {
		return ((RefundOutcome.Standing) ask(wish)).refund();
	}

	private void complete(Refund refund) {
		this.agencies.effect(this.agency.id(),
				() -> this.refunds.complete(this.agency.id(), refund.id(), "CRO 123", Agencies.STAFF));
	}

	private String refundable(Payment payment) {
		return this.refunds.refundable(this.agency.now(payment)).toString();
	}

	private List<StatementLine> lines(EntryKind kind) {
		return this.agency.statement().stream().filter((line) -> line.kind() == kind).toList();
	}

	private void assertSound() {
		assertThat(this.verifier.verify().isSound()).isTrue();
	}

}
