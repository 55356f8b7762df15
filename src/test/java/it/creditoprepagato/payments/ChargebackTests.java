package it.creditoprepagato.payments;

import java.util.List;

import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.LedgerVerifier;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Payers' banks take money back: opened, won and lost, once, in any order. */
@DatabaseTest
class ChargebackTests {

	@Autowired
	private Agencies agencies;

	@Autowired
	private Chargebacks chargebacks;

	@Autowired
	private LedgerVerifier verifier;

	private Agency agency;

	private Payment payment;

	private String dispute;

	@BeforeEach
	void payment() {
		this.agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2026);
		this.payment = this.agency.asksForCredit("50.00");
		this.agency.pays(this.payment);
		this.dispute = "dp_" + TimeOrderedId.next();
	}

	@Test
	void chargebackTakesTheCreditBackOnce() {
		open("61.00");
		open("61.00");
		assertThat(this.agency.credit().available()).hasToString("100.00");
		assertThat(kinds()).containsExactly(EntryKind.ENTRY_TOP_UP, EntryKind.TOP_UP, EntryKind.CHARGEBACK);
		assertSound();
	}

	@Test
	void creditThatIsSpentLeavesADebtThatTheNextPaymentClears() {
		this.agency.withCredit("20.00");
		open("61.00");
		assertThat(this.agency.credit().debt()).hasToString("30.00");
		this.agency.pays(this.agency.asksForCredit("10.00"));
		assertThat(this.agency.credit().debt()).hasToString("20.00");
		this.agency.pays(this.agency.asksForCredit("30.00"));
		assertThat(this.agency.credit().available()).hasToString("10.00");
		assertThat(this.agency.withCredit("4.00").credit().available()).hasToString("4.00");
		assertSound();
	}

	@Test
	void disputeThatIsWonGivesTheCreditBackOnce() {
		open("61.00");
		won();
		won();
		assertThat(this.agency.credit().available()).hasToString("150.00");
		assertThat(kinds()).endsWith(EntryKind.CHARGEBACK, EntryKind.REVERSAL);
		lost();
		assertThat(this.agency.now(this.payment).status()).isEqualTo(PaymentStatus.SETTLED);
		assertThat(this.agency.now(this.payment).remaining()).hasToString("50.00");
		assertSound();
	}

	@Test
	void disputeThatIsLostIsOverForGood() {
		open("61.00");
		lost();
		won();
		assertThat(this.agency.now(this.payment).status()).isEqualTo(PaymentStatus.REFUNDED);
		assertThat(this.agency.credit().available()).hasToString("100.00");
		assertSound();
	}

	@Test
	void partOfAPaymentTakesItsPartOfTheCredit() {
		Chargeback opened = open("12.20");
		assertThat(opened.amount()).isEqualTo(new Payment.Returned(Money.parse("10.00"), Money.parse("12.20")));
		assertThat(this.agency.now(this.payment).remaining()).hasToString("40.00");
		assertSound();
	}

	@Test
	void moreThanCameTakesNoMoreThanCame() {
		assertThat(open("100.00").amount()).isEqualTo(new Payment.Returned(Money.parse("50.00"), Money.parse("61.00")));
		this.dispute = "dp_" + TimeOrderedId.next();
		assertThat(open("1.00").amount()).isEqualTo(Payment.Returned.NOTHING);
		won();
		assertThat(this.agency.credit().available()).hasToString("100.00");
		assertSound();
	}

	@Test
	void disputeOfMoneyThatHasNotComeIsToldAgainLater() {
		Payment awaited = this.agency.asksForCredit("10.00");
		assertThatIllegalStateException().isThrownBy(() -> open(awaited, "12.20"));
		this.agency.pays(awaited);
		open(awaited, "12.20");
		assertThat(this.agency.credit().available()).hasToString("150.00");
	}

	private Chargeback open(String gross) {
		return open(this.payment, gross);
	}

	private Chargeback open(Payment payment, String gross) {
		return this.agencies.effect(this.agency.id(),
				() -> this.chargebacks.open(new RefundWish.Of(payment.customer(), payment.id()), this.dispute,
						Money.parse(gross), Agencies.STAFF));
	}

	private void won() {
		this.agencies.effect(this.agency.id(),
				() -> this.chargebacks.won(this.agency.id(), this.dispute, Agencies.STAFF));
	}

	private void lost() {
		this.agencies.effect(this.agency.id(), () -> this.chargebacks.lost(this.agency.id(), this.dispute));
	}

	private List<EntryKind> kinds() {
		return this.agency.statement().stream().map((line) -> line.kind()).toList();
	}

	private void assertSound() {
		assertThat(this.verifier.verify().isSound()).isTrue();
	}

}
