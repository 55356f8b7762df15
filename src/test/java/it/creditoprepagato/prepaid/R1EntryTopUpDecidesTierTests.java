package it.creditoprepagato.prepaid;

import java.time.Instant;

import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.StatementLine;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.payments.PaymentPurpose;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** R1: the tier follows from the entry top-up, and belongs to the subscription. */
@DatabaseTest
class R1EntryTopUpDecidesTierTests {

	@Autowired
	private Agencies agencies;

	@Autowired
	private PrepaidPlans plans;

	@ParameterizedTest
	@CsvSource({ "100.00, MEMBER", "249.99, MEMBER", "250.00, PRESTIGE", "612.34, ELITE", "10000.00, SUPER_ELITE" })
	void entryTopUpGivesTheHighestTierThatItReaches(String entry, Tier tier) {
		Agency agency = this.agencies.anAgency();
		Payment payment = agency.asksForPlan(entry);
		assertThat(payment.terms().purpose()).isEqualTo(PaymentPurpose.PLAN);
		agency.pays(payment);
		assertThat(agency.plan().plan()).isEqualTo(new Plan(tier, 2026));
		assertThat(agency.credit().available()).hasToString(entry);
		assertThat(agency.statement()).singleElement()
			.satisfies((line) -> assertThat(line.kind()).isEqualTo(EntryKind.ENTRY_TOP_UP))
			.satisfies((line) -> assertThat(line.amount()).hasToString(entry))
			.extracting((StatementLine line) -> line.about().details().subscription())
			.isEqualTo(agency.plan().orderNumber().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "99.99", "0.01", "0.00", "-250.00" })
	void entryTopUpBelowMembersIsRefusedWithTheMinimum(String entry) {
		Agency agency = this.agencies.anAgency();
		assertThat(agency.wishesPlan(entry)).isEqualTo(new PurchaseOutcome.BelowEntryAmount(Money.parse("100.00")));
		assertThat(this.plans.preview(agency.id(), Money.parse(entry))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "99.99, MEMBER, 100.00", "249.99, PRESTIGE, 250.00", "100.00, SUPER_ELITE, 1000.00" })
	void amountThatDoesNotReachTheTierAskedForIsRefusedWithItsMinimum(String entry, Tier floor, String minimum) {
		assertThat(wish(this.agencies.anAgency(), entry, floor))
			.isEqualTo(new PurchaseOutcome.BelowEntryAmount(Money.parse(minimum)));
	}

	@ParameterizedTest
	@EnumSource(names = { "MEMBER", "PRESTIGE" })
	void amountBeyondTheTierAskedForGivesTheHigherOne(Tier floor) {
		assertThat(wish(this.agencies.anAgency(), "500.00", floor)).isInstanceOfSatisfying(
				PurchaseOutcome.Requested.class,
				(requested) -> assertThat(requested.plan()).isEqualTo(new Plan(Tier.ELITE, 2026)));
	}

	@Test
	void nothingIsSoldBeforeTheFirstEdition() {
		Agency agency = this.agencies.anAgency();
		PurchaseOutcome outcome = agency.at(Instant.parse("2015-12-31T22:00:00Z"),
				(buyer) -> buyer.wishesPlan("100.00"));
		assertThat(outcome).isEqualTo(new PurchaseOutcome.NothingOnSale());
	}

	@Test
	void previewShowsWhatTheFirstPlanWillBring() {
		assertThat(this.plans.preview(this.agencies.anAgency().id(), Money.parse("300.00")))
			.hasValue(new UpgradePreview(new Plan(Tier.PRESTIGE, 2026), Money.ZERO, Money.parse("300.00"), Money.ZERO));
	}

	private PurchaseOutcome wish(Agency agency, String entry, @Nullable Tier floor) {
		BuyCredit wish = new BuyCredit(agency.id(), Money.parse(entry), PaymentMethod.BANK_TRANSFER, Agencies.BUYER);
		return this.plans.purchase(new BuyPlan(wish, floor));
	}

}
