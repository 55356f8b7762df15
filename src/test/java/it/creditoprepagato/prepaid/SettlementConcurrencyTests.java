package it.creditoprepagato.prepaid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import it.creditoprepagato.ledger.StatementLine;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.SettlementOutcome;
import it.creditoprepagato.payments.SettlementOutcome.AddedAsTopUp;
import it.creditoprepagato.payments.SettlementOutcome.AlreadySettled;
import it.creditoprepagato.payments.SettlementOutcome.Settled;
import it.creditoprepagato.payments.Transfer;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Settlements at once lose nothing and do nothing twice. */
@DatabaseTest
class SettlementConcurrencyTests {

	private static final int THREADS = 16;

	@Autowired
	private Agencies agencies;

	@Test
	void oneTransferNotedFromSixteenThreadsCreditsOnce() throws Exception {
		Agency agency = this.agencies.anAgency();
		Payment payment = agency.asksForPlan("100.00");
		Transfer transfer = new Transfer(TimeOrderedId.next(), payment.due().payable(), LocalDate.of(2026, 11, 20));
		List<SettlementOutcome> outcomes = atOnce(THREADS, (thread) -> agency.transfers(transfer, payment));
		assertThat(outcomes).filteredOn(Settled.class::isInstance).hasSize(1);
		assertThat(outcomes).filteredOn(AlreadySettled.class::isInstance).hasSize(THREADS - 1);
		assertThat(agency.statement()).singleElement()
			.satisfies((line) -> assertThat(line.amount()).hasToString("100.00"));
	}

	@Test
	void transfersNotedAtOnceAllCount() throws Exception {
		Agency agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2026).withCredit("0.00");
		Payment payment = agency.asksForCredit("100.00");
		List<SettlementOutcome> outcomes = atOnce(THREADS, (thread) -> agency.transfers("12.20", payment));
		assertThat(outcomes).filteredOn(Settled.class::isInstance).hasSize(1);
		assertThat(outcomes).filteredOn(AddedAsTopUp.class::isInstance).hasSize(6);
		assertThat(agency.credit().available()).hasToString("160.00");
		assertThat(agency.now(payment).received()).hasToString("195.20");
	}

	@RepeatedTest(20)
	void differentPlansSettledAtOnceEndWithOneInForceAndNoCreditLost() throws Exception {
		Agency agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("81.30");
		List<Payment> payments = List.of(agency.asksForPlan("250.00"), agency.asksForPlan("500.00"),
				agency.asksForCredit("10.00"), agency.asksForPlan("1000.00"), agency.asksForCredit("20.00"));
		atOnce(payments.size(), (thread) -> agency.pays(payments.get(thread)));
		assertThat(agency.plan().plan()).isEqualTo(new Plan(Tier.SUPER_ELITE, 2026));
		assertThat(agency.credit().available()).hasToString("1861.30");
		assertThat(residualOf(agency.plan(), agency)).hasToString("1861.30");
	}

	@RepeatedTest(5)
	void firstPlansSettledAtOnceEndWithOneInForce() throws Exception {
		Agency agency = this.agencies.anAgency();
		List<Payment> payments = List.of(agency.asksForPlan("100.00"), agency.asksForPlan("250.00"),
				agency.asksForPlan("100.00"));
		atOnce(payments.size(), (thread) -> agency.pays(payments.get(thread)));
		assertThat(agency.plan().plan()).isEqualTo(new Plan(Tier.PRESTIGE, 2026));
		assertThat(agency.credit().available()).hasToString("450.00");
		assertThat(residualOf(agency.plan(), agency)).hasToString("450.00");
	}

	/** All credit stands on the plan in force; what was on others was carried. */
	private static Money residualOf(Subscription plan, Agency agency) {
		return agency.statement()
			.stream()
			.filter((line) -> plan.orderNumber().toString().equals(line.about().details().subscription()))
			.map(StatementLine::amount)
			.reduce(Money.ZERO, Money::plus);
	}

	private static <T> List<T> atOnce(int threads, IntFunction<T> work) throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
			List<Future<T>> running = IntStream.range(0, threads).mapToObj((thread) -> pool.submit(() -> {
				start.await();
				return work.apply(thread);
			})).toList();
			start.countDown();
			List<T> results = new ArrayList<>();
			for (Future<T> future : running) {
				results.add(future.get());
			}
			return results;
		}
	}

}
