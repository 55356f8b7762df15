package it.creditoprepagato.prepaid;

import java.time.Instant;
import java.util.List;

import it.creditoprepagato.ledger.Credit;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.StatementLine;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentMeaning;
import it.creditoprepagato.payments.PaymentMeaning.Gain;
import it.creditoprepagato.payments.PaymentStatus;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A purchase that is not paid yet changes nothing, and keeps the terms of its day. */
@DatabaseTest
class PendingPurchaseTests {

	private static final Instant LAST_DAY_OF_2016 = Instant.parse("2025-12-31T22:59:59Z");

	@Autowired
	private Agencies agencies;

	@Autowired
	private PrepaidPlans plans;

	@Autowired
	private Payments payments;

	@Autowired
	private PaymentMeaning meaning;

	@Test
	void pendingPurchaseChangesNothing() {
		Agency agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("81.30");
		Subscription before = agency.plan();
		Payment payment = agency.asksForPlan("1000.00");
		assertThat(agency.plan()).isEqualTo(before);
		assertThat(agency.credit()).isEqualTo(new Credit(Money.parse("81.30"), Money.ZERO));
		assertThat(agency.statement()).hasSize(2);
		assertThat(this.payments.pending(agency.id(), 10)).containsExactly(payment);
		assertThat(this.plans.purchaseOf(payment)).map(PlanPurchase::outcome).isEmpty();
		assertThat(this.meaning.gain(payment)).isEqualTo(new Gain(Money.parse("1000.00"), "Super Elite 2026"));
	}

	@Test
	void purchaseIsSettledAtTheEditionOfTheDayItWasAskedFor() {
		Agency agency = this.agencies.anAgency();
		Payment payment = agency.at(LAST_DAY_OF_2016, (buyer) -> buyer.asksForPlan("500.00"));
		assertThat(payment.requestedAt()).isBefore("2026-01-01T00:00:00Z");
		agency.pays(payment);
		assertThat(agency.plan().plan()).isEqualTo(new Plan(Tier.ELITE, 2016));
	}

	@Test
	void higherTierOfAnOlderEditionIsStillAnUpgrade() {
		Agency agency = this.agencies.anAgency();
		Payment elite = agency.at(LAST_DAY_OF_2016, (buyer) -> buyer.asksForPlan("500.00"));
		agency.onPlan(Tier.MEMBER, 2026).pays(elite);
		assertThat(agency.plan().plan()).isEqualTo(new Plan(Tier.ELITE, 2016));
	}

	@Test
	void purchaseThatIsNoLongerAllowedBecomesAPlainTopUpAndTheCustomerIsTold() {
		Agency agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2026).withCredit("0.00");
		Payment prestige = agency.asksForPlan("250.00");
		agency.pays(agency.asksForPlan("500.00"));
		Subscription elite = agency.plan();
		assertThat(this.meaning.gain(prestige)).isEqualTo(new Gain(Money.parse("250.00"), null));
		agency.pays(prestige);
		assertThat(agency.plan()).isEqualTo(elite);
		assertThat(agency.credit().available()).hasToString("750.00");
		assertThat(agency.statement()).last().satisfies((line) -> {
			assertThat(line.kind()).isEqualTo(EntryKind.TOP_UP);
			assertThat(line.about().details().subscription()).isEqualTo(elite.orderNumber().toString());
		});
		assertThat(this.plans.purchaseOf(prestige)).map(PlanPurchase::outcome).hasValue(PlanOutcome.CREDITED_AS_TOP_UP);
		assertThat(this.meaning.gain(agency.now(prestige))).isEqualTo(new Gain(Money.parse("250.00"), null));
	}

	@Test
	void samePlanAskedForTwiceIsInForceOnceAndCreditedTwice() {
		Agency agency = this.agencies.anAgency();
		List<Payment> both = List.of(agency.asksForPlan("100.00"), agency.asksForPlan("100.00"));
		both.forEach(agency::pays);
		assertThat(agency.plan().plan()).isEqualTo(new Plan(Tier.MEMBER, 2026));
		assertThat(agency.statement()).extracting(StatementLine::kind)
			.containsExactly(EntryKind.ENTRY_TOP_UP, EntryKind.TOP_UP);
		assertThat(both)
			.allSatisfy((payment) -> assertThat(agency.now(payment).status()).isEqualTo(PaymentStatus.SETTLED));
		assertThat(this.payments.pending(agency.id(), 10)).isEmpty();
	}

	@Test
	void planBoughtBeforeThisSystemIsTakenOverUnderItsNumber() {
		Agency agency = this.agencies.anAgency();
		Subscription old = new Subscription(new Plan(Tier.MEMBER, 2016), new OrderNumber(12_345),
				Instant.parse("2016-03-01T10:00:00Z"));
		this.agencies.effect(agency.id(), () -> {
			this.plans.takeOver(agency.id(), old, null);
			return old;
		});
		assertThat(agency.plan()).isEqualTo(old);
		assertThat(agency.credit()).isEqualTo(Credit.NONE);
		agency.pays(agency.asksForPlan("250.00"));
		assertThat(agency.plan().plan().tier()).isEqualTo(Tier.PRESTIGE);
	}

}
