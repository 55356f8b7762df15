package it.creditoprepagato.prepaid;

import it.creditoprepagato.ledger.StatementLine;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** R3: every movement is visible, with the balance after it and what it was for. */
@DatabaseTest
class R3MovementsAreVisibleTests {

	@Autowired
	private Agencies agencies;

	@Test
	void creditBoughtIsLinkedToItsPaymentAndPlan() {
		Agency agency = this.agencies.anAgency();
		Payment entry = agency.asksForPlan("100.00");
		agency.pays(entry);
		Payment topUp = agency.asksForCredit("50.00");
		agency.pays(topUp);
		String plan = agency.plan().orderNumber().toString();
		assertThat(agency.statement())
			.extracting((line) -> line.about().reference(), (line) -> line.about().details().subject(),
					(line) -> line.about().details().subscription(), StatementLine::balanceAfter)
			.containsExactly(tuple(Reference.to("payment", entry.id()), entry.reference(), plan, Money.parse("100.00")),
					tuple(Reference.to("payment", topUp.id()), topUp.reference(), plan, Money.parse("150.00")));
		assertThat(agency.statement()).allSatisfy((line) -> {
			assertThat(line.about().actor()).isEqualTo(Agencies.STAFF.toString());
			assertThat(line.about().details().parameters()).containsEntry("method", "BANK_TRANSFER");
		});
	}

	@Test
	void orderNumbersFollowOnFromTheLastOneThatWasGivenOut() {
		assertThat(this.agencies.anAgency().onPlan(Tier.MEMBER, 2026).plan().orderNumber().value())
			.isGreaterThanOrEqualTo(343_273);
	}

}
