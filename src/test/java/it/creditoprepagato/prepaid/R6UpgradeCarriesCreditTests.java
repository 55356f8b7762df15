package it.creditoprepagato.prepaid;

import java.time.Instant;
import java.util.List;

import it.creditoprepagato.ledger.Credit;
import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.HoldRequest;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.ledger.Posting;
import it.creditoprepagato.ledger.Shortage;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** R6: an upgrade is a new purchase of a higher plan; the residual credit moves to it. */
@DatabaseTest
class R6UpgradeCarriesCreditTests {

	@Autowired
	private Agencies agencies;

	@Autowired
	private PrepaidPlans plans;

	@Autowired
	private Effect effect;

	@Autowired
	private Ledger ledger;

	@Test
	void residualIsCarriedAndTheNewEntryTopUpCreditedInFull() {
		Agency agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("81.30");
		String old = agency.plan().orderNumber().toString();
		Payment payment = agency.asksForPlan("250.00");
		agency.pays(payment);
		String next = agency.plan().orderNumber().toString();
		assertThat(next).isNotEqualTo(old);
		assertThat(agency.plan().plan()).isEqualTo(new Plan(Tier.PRESTIGE, 2026));
		assertThat(agency.credit()).isEqualTo(new Credit(Money.parse("331.30"), Money.ZERO));
		assertThat(agency.statement().subList(2, 5))
			.extracting((line) -> line.kind(), (line) -> line.amount().toString(),
					(line) -> line.balanceAfter().toString(), (line) -> line.about().details().subscription())
			.containsExactly(tuple(EntryKind.CARRY_OUT, "-81.30", "0.00", old),
					tuple(EntryKind.CARRY_IN, "81.30", "81.30", next),
					tuple(EntryKind.ENTRY_TOP_UP, "250.00", "331.30", next));
		assertThat(agency.statement()).hasSize(5);
		assertThat(this.plans.purchaseOf(payment))
			.hasValue(new PlanPurchase(new Plan(Tier.PRESTIGE, 2026), askedAt(payment), PlanOutcome.ACTIVATED));
	}

	@Test
	void emptyCreditIsNotCarried() {
		Agency agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("0.00");
		agency.pays(agency.asksForPlan("250.00"));
		assertThat(agency.statement()).extracting((line) -> line.kind())
			.containsExactly(EntryKind.ENTRY_TOP_UP, EntryKind.RENEWAL, EntryKind.ENTRY_TOP_UP);
		assertThat(agency.credit().available()).hasToString("250.00");
	}

	@Test
	void moneyOnHoldFollowsTheCreditAndKeepsItsPrice() {
		Agency agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2016);
		HoldRequest hold = new HoldRequest(TimeOrderedId.next(), Money.parse("7.90"), new Reference("operation", "1"),
				new IdempotencyKey("hold:upgrade"));
		this.effect.run(agency.id(), () -> this.ledger.hold(agency.id(), List.of(hold), Shortage.NONE));
		agency.pays(agency.asksForPlan("250.00"));
		assertThat(agency.credit()).isEqualTo(new Credit(Money.parse("350.00"), Money.parse("7.90")));
		Posting renewal = new Posting(EntryKind.RENEWAL, Money.parse("7.90"), hold.reference(),
				new IdempotencyKey("capture:upgrade"), Agencies.BUYER,
				Posting.Details.of(agency.plan().orderNumber().toString(), "esempio.it"));
		this.effect.run(agency.id(), () -> this.ledger.capture(agency.id(), hold.id(), renewal));
		assertThat(agency.credit()).isEqualTo(new Credit(Money.parse("342.10"), Money.ZERO));
	}

	@Test
	void previewShowsBeforehandWhatTheUpgradeWillDo() {
		Agency agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("81.30");
		UpgradePreview preview = this.plans.preview(agency.id(), Money.parse("500.00")).orElseThrow();
		assertThat(preview).isEqualTo(new UpgradePreview(new Plan(Tier.ELITE, 2026), Money.parse("81.30"),
				Money.parse("500.00"), Money.ZERO));
		assertThat(preview.availableAfter()).hasToString("581.30");
		assertThat(agency.statement()).hasSize(2);
	}

	@Test
	void samePlanAgainIsRefusedAsWhatIsMeantIsATopUp() {
		Agency agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2026);
		assertThat(agency.wishesPlan("100.00")).isEqualTo(new PurchaseOutcome.SamePlan(new Plan(Tier.MEMBER, 2026)));
		assertThat(this.plans.preview(agency.id(), Money.parse("100.00"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2016", "2026" })
	void lowerTierIsRefusedWithTheReason(int edition) {
		Agency agency = this.agencies.anAgency().onPlan(Tier.ELITE, edition);
		assertThat(agency.wishesPlan("250.00")).isEqualTo(new PurchaseOutcome.LowerTier(new Plan(Tier.ELITE, edition)));
	}

	@Test
	void sameTierInANewerEditionIsANewPurchase() {
		Agency agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("10.00");
		agency.pays(agency.asksForPlan("100.00"));
		assertThat(agency.plan().plan()).isEqualTo(new Plan(Tier.MEMBER, 2026));
		assertThat(agency.credit().available()).hasToString("110.00");
	}

	@Test
	void upgradeIsPossibleThoughTheClockWasPutBack() {
		Agency agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2026);
		Payment payment = agency.asksForPlan("250.00");
		agency.at(agency.plan().activatedAt().minusSeconds(60), (early) -> early.pays(payment));
		assertThat(agency.plan().plan().tier()).isEqualTo(Tier.PRESTIGE);
	}

	private Instant askedAt(Payment payment) {
		return this.plans.purchaseOf(payment).orElseThrow().askedAt();
	}

}
