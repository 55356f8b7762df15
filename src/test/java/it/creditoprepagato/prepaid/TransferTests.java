package it.creditoprepagato.prepaid;

import java.time.LocalDate;

import it.creditoprepagato.customers.Profiles;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.payments.BankTransfers;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentMeaning.Gain;
import it.creditoprepagato.payments.PaymentStatus;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.payments.SettlementOutcome.AddedAsTopUp;
import it.creditoprepagato.payments.SettlementOutcome.AlreadySettled;
import it.creditoprepagato.payments.SettlementOutcome.NotEnough;
import it.creditoprepagato.payments.SettlementOutcome.NotedOtherwise;
import it.creditoprepagato.payments.SettlementOutcome.PartlyReceived;
import it.creditoprepagato.payments.SettlementOutcome.Settled;
import it.creditoprepagato.payments.Transfer;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Money;
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

/** Bank transfers of exactly, less and more than was asked. */
@DatabaseTest
class TransferTests {

	@Autowired
	private Agencies agencies;

	@Autowired
	private Payments payments;

	@Autowired
	private BankTransfers transfers;

	@Test
	void transfersOfLessStayPendingShowWhatIsMissingAndAddUp() {
		Agency agency = onMember();
		Payment payment = agency.asksForCredit("100.00");
		assertThat(agency.transfers("50.00", payment)).isEqualTo(new PartlyReceived(Money.parse("72.00")));
		assertThat(agency.now(payment).status()).isEqualTo(PaymentStatus.PENDING);
		assertThat(agency.now(payment).missing()).hasToString("72.00");
		assertThat(agency.credit().available()).isEqualTo(Money.ZERO);
		assertThat(agency.transfers("71.99", payment)).isEqualTo(new PartlyReceived(Money.parse("0.01")));
		assertThat(agency.transfers("0.01", payment)).isEqualTo(new Settled(agency.now(payment)));
		assertThat(agency.credit().available()).hasToString("100.00");
		assertThat(agency.now(payment).received()).hasToString("122.00");
		assertThat(agency.now(payment).progress().credited()).hasToString("100.00");
	}

	@Test
	void transferNotedTwiceCountsOnce() {
		Agency agency = onMember();
		Payment payment = agency.asksForCredit("100.00");
		Transfer part = transfer("61.00");
		Transfer rest = transfer("61.00");
		agency.transfers(part, payment);
		assertThat(agency.transfers(part, payment)).isEqualTo(new PartlyReceived(Money.parse("61.00")));
		agency.transfers(rest, payment);
		assertThat(agency.transfers(rest, payment)).isEqualTo(new AlreadySettled());
		assertThat(agency.now(payment).received()).hasToString("122.00");
		assertThat(agency.credit().available()).hasToString("100.00");
	}

	@Test
	void sameSightOfATransferWithOtherParticularsIsRefused() {
		Agency agency = onMember();
		Payment payment = agency.asksForCredit("100.00");
		Transfer noted = transfer("61.00");
		agency.transfers(noted, payment);
		Transfer other = new Transfer(noted.id(), Money.parse("60.00"), noted.valueDate());
		assertThat(agency.transfers(other, payment)).isEqualTo(new NotedOtherwise());
		assertThat(agency.transfers(noted, agency.asksForCredit("100.00"))).isEqualTo(new NotedOtherwise());
		assertThat(agency.now(payment).received()).hasToString("61.00");
	}

	@ParameterizedTest
	@CsvSource({ "122.01, 0.01", "123.00, 0.82", "244.00, 100.00", "400.00, 227.87" })
	void ofMoreThanAskedTheRestIsATopUpOfItsOwnAndNeverAHigherTier(String gross, String excess) {
		Agency agency = this.agencies.anAgency();
		Payment payment = agency.asksForPlan("100.00");
		agency.transfers(gross, payment);
		assertThat(agency.plan().plan()).isEqualTo(new Plan(Tier.MEMBER, 2026));
		assertThat(agency.statement()).extracting((line) -> line.kind(), (line) -> line.amount().toString())
			.containsExactly(tuple(EntryKind.ENTRY_TOP_UP, "100.00"), tuple(EntryKind.TOP_UP, excess));
		assertThat(agency.now(payment).progress().credited())
			.isEqualTo(Money.parse("100.00").plus(Money.parse(excess)));
	}

	@Test
	void transferThatComesWhenAllIsPaidIsATopUpOfItsOwn() {
		Agency agency = onMember();
		Payment payment = agency.asksForCredit("100.00");
		agency.pays(payment);
		Transfer again = transfer("122.00");
		assertThat(agency.transfers(again, payment)).isEqualTo(new AddedAsTopUp(Money.parse("100.00")));
		assertThat(agency.transfers(again, payment)).isEqualTo(new AlreadySettled());
		assertThat(agency.credit().available()).hasToString("200.00");
		assertThat(agency.now(payment).received()).hasToString("244.00");
		assertThat(agency.now(payment).progress().credited()).hasToString("200.00");
	}

	@ParameterizedTest
	@CsvSource({ "100.00, 81.97", "61.00, 50.00", "0.01, 0.01", "121.99, 99.99" })
	void staffSettlesWhatCameNetOfVatHalfUp(String gross, String net) {
		Agency agency = onMember();
		Payment payment = agency.asksForCredit("100.00");
		agency.transfers(gross, payment);
		assertThat(this.transfers.gainNow(agency.now(payment))).hasValue(new Gain(Money.parse(net), null));
		assertThat(agency.isSettledByWhatCame(payment)).isEqualTo(new Settled(agency.now(payment)));
		assertThat(agency.credit().available()).hasToString(net);
		assertThat(agency.isSettledByWhatCame(payment)).isEqualTo(new AlreadySettled());
		assertThat(agency.credit().available()).hasToString(net);
	}

	@Test
	void ofAPublicBodyAndFromOutsideTheUnionNetIsWhatCame() {
		for (Agency agency : java.util.List.of(this.agencies.anAgency(Profiles.aPublicBody()),
				this.agencies.anAgency(Profiles.aBusinessOfZurich()))) {
			Payment payment = agency.asksForPlan("250.00");
			agency.transfers("123.45", payment);
			agency.isSettledByWhatCame(payment);
			assertThat(agency.credit().available()).hasToString("123.45");
			assertThat(agency.plan().plan().tier()).isEqualTo(Tier.MEMBER);
		}
	}

	@Test
	void tierOfWhatCameIsThatOfItsNet() {
		Agency agency = this.agencies.anAgency();
		Payment elite = agency.asksForPlan("500.00");
		agency.transfers("305.00", elite);
		assertThat(this.transfers.gainNow(agency.now(elite)))
			.hasValue(new Gain(Money.parse("250.00"), "Prestige 2026"));
		agency.isSettledByWhatCame(elite);
		assertThat(agency.plan().plan()).isEqualTo(new Plan(Tier.PRESTIGE, 2026));
		assertThat(agency.credit().available()).hasToString("250.00");
	}

	@Test
	void whatIsBelowTheEntryAmountStaysParked() {
		Agency agency = this.agencies.anAgency();
		Payment payment = agency.asksForPlan("250.00");
		assertThat(agency.isSettledByWhatCame(payment)).isEqualTo(new NotEnough());
		agency.transfers("121.99", payment);
		assertThat(this.transfers.gainNow(agency.now(payment))).isEmpty();
		assertThat(agency.isSettledByWhatCame(payment)).isEqualTo(new NotEnough());
		assertThat(agency.now(payment).status()).isEqualTo(PaymentStatus.PENDING);
		assertThat(agency.statement()).isEmpty();
		agency.transfers("0.01", payment);
		assertThat(agency.isSettledByWhatCame(payment)).isInstanceOf(Settled.class);
		assertThat(agency.plan().plan().tier()).isEqualTo(Tier.MEMBER);
	}

	@Test
	void awaitedTransfersAreListedOldestFirstUntilTheySettle() {
		Agency agency = onMember();
		Payment first = agency.asksForCredit("10.00");
		Payment second = agency.asksForCredit("20.00");
		assertThat(this.payments.awaitedTransfers(1_000))
			.filteredOn((payment) -> payment.customer().equals(agency.id()))
			.containsExactly(first, second);
		agency.pays(first);
		assertThat(this.payments.awaitedTransfers(1_000))
			.filteredOn((payment) -> payment.customer().equals(agency.id()))
			.containsExactly(second);
		assertThat(this.payments.findByReference(String.valueOf(first.reference()))).hasValue(agency.now(first));
	}

	private Agency onMember() {
		return this.agencies.anAgency().onPlan(Tier.MEMBER, 2026).withCredit("0.00");
	}

	private static Transfer transfer(String gross) {
		return new Transfer(TimeOrderedId.next(), Money.parse(gross), LocalDate.of(2026, 11, 20));
	}

}
