package it.creditoprepagato.prepaid;

import java.util.List;

import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.StatementLine;
import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.prepaid.PurchaseOutcome.AmountOutOfRange;
import it.creditoprepagato.prepaid.PurchaseOutcome.NoPlan;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** R4: any later amount may be topped up, and changes no tier. */
@DatabaseTest
class R4TopUpKeepsTheListTests {

	@Autowired
	private Agencies agencies;

	@Autowired
	private PrepaidPlans plans;

	@ParameterizedTest
	@ValueSource(strings = { "1.00", "37.21", "99.99", "250.00", "10000.00" })
	void topUpOfAnyAmountKeepsTheListUpAndDown(String amount) {
		Agency agency = this.agencies.anAgency().onPlan(Tier.PRESTIGE, 2016);
		Subscription before = agency.plan();
		agency.pays(agency.asksForCredit(amount));
		assertThat(agency.plan()).isEqualTo(before);
		assertThat(agency.credit().available()).isEqualTo(Money.parse("250.00").plus(Money.parse(amount)));
		assertThat(agency.statement()).extracting(StatementLine::kind)
			.isEqualTo(List.of(EntryKind.ENTRY_TOP_UP, EntryKind.TOP_UP));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.99", "0.00", "-5.00", "10000.01", "999999999999.99" })
	void amountOutsideTheLimitsIsRefusedWithThem(String amount) {
		Agency agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2026);
		assertThat(agency.wishesCredit(amount, PaymentMethod.BANK_TRANSFER))
			.isEqualTo(new AmountOutOfRange(Money.parse("1.00"), Money.parse("10000.00")));
	}

	@Test
	void entryTopUpBeyondTheLimitIsRefusedAndNotPreviewed() {
		Agency agency = this.agencies.anAgency();
		assertThat(agency.wishesPlan("10000.01")).isInstanceOf(AmountOutOfRange.class);
		assertThat(this.plans.preview(agency.id(), Money.parse("10000.01"))).isEmpty();
	}

	@Test
	void topUpWithoutAPlanIsRefused() {
		assertThat(this.agencies.anAgency().wishesCredit("50.00", PaymentMethod.BANK_TRANSFER)).isEqualTo(new NoPlan());
	}

}
