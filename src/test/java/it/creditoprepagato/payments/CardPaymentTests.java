package it.creditoprepagato.payments;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.StatementLine;
import it.creditoprepagato.payments.CardNotification.Outcome;
import it.creditoprepagato.prepaid.PurchaseOutcome;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.registrar.SteppedJobs;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What card gateways tell: once, twice, late, in any order. */
@DatabaseTest
class CardPaymentTests {

	@Autowired
	private Agencies agencies;

	@Autowired
	private CardNotifications notifications;

	@Autowired
	private CardPayments cards;

	@Autowired
	private Payments payments;

	@Autowired
	private SettableClock clock;

	private SteppedJobs jobs;

	private Agency agency;

	@BeforeEach
	void agency(@Autowired ApplicationContext context) {
		this.jobs = SteppedJobs.of(context);
		this.agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2026).withCredit("0.00");
	}

	@AfterEach
	void reset() {
		this.clock.reset();
	}

	@Test
	void paymentByCardHasAPageWherePaidAndNoReference() {
		Payment payment = byCard();
		assertThat(this.payments.payUrl(payment)).isEqualTo("/pagamento-simulato/" + payment.id());
		assertThat(payment.reference()).isNull();
		assertThat(this.payments.payUrl(this.agency.asksForCredit("100.00"))).isNull();
	}

	@Test
	void requestOnlyRecordsAndTheJobCredits() {
		Payment payment = byCard();
		tell(payment, Outcome.PAID);
		assertThat(this.agency.now(payment).status()).isEqualTo(PaymentStatus.PENDING);
		this.jobs.run();
		assertThat(this.agency.now(payment).progress()).isEqualTo(new Payment.Progress(PaymentStatus.SETTLED,
				payment.due().payable(), payment.due().net(), Payment.Returned.NOTHING, null));
		assertCredited(1);
		assertThat(this.agency.statement()).last()
			.satisfies((line) -> assertThat(line.about().actor()).isEqualTo("system:card-simulated"))
			.satisfies((line) -> assertThat(line.about().details().parameters()).containsEntry("method", "CARD"));
		assertThat(this.payments.payUrl(this.agency.now(payment))).isNull();
	}

	@Test
	void eventToldTwiceIsRecordedOnce(@Autowired DataSource dataSource) {
		Payment payment = byCard();
		CardNotification told = notification(payment, Outcome.PAID);
		this.notifications.record(told);
		this.notifications.record(told);
		this.jobs.run();
		this.notifications.record(told);
		this.jobs.run();
		assertThat(new JdbcTemplate(dataSource).queryForObject(
				"SELECT count(*) FROM payments.card_notification WHERE payment_id = ?", Long.class, payment.id()))
			.isOne();
		assertCredited(1);
	}

	@Test
	void anotherEventOfAPaymentThatIsPaidChangesNothing() {
		Payment payment = byCard();
		tell(payment, Outcome.PAID);
		tell(payment, Outcome.PAID);
		this.jobs.run();
		tell(payment, Outcome.PAID);
		this.jobs.run();
		assertCredited(1);
		assertThat(this.agency.now(payment).received()).isEqualTo(payment.due().payable());
	}

	@Test
	void refusalCreditsNothingAndMoneyThatComesAfterAllIsCreditedOnce() {
		Payment payment = byCard();
		tell(payment, Outcome.REFUSED);
		this.jobs.run();
		assertThat(this.agency.now(payment).status()).isEqualTo(PaymentStatus.FAILED);
		assertCredited(0);
		tell(payment, Outcome.PAID);
		tell(payment, Outcome.PAID);
		this.jobs.run();
		assertThat(this.agency.now(payment).status()).isEqualTo(PaymentStatus.SETTLED);
		assertCredited(1);
	}

	@Test
	void refusalToldAfterTheMoneyChangesNothing() {
		Payment payment = byCard();
		tell(payment, Outcome.PAID);
		this.jobs.run();
		tell(payment, Outcome.REFUSED);
		this.jobs.run();
		assertThat(this.agency.now(payment).status()).isEqualTo(PaymentStatus.SETTLED);
		assertCredited(1);
	}

	@Test
	void lateNotificationIsActedOnWhenItIsDue() {
		Payment payment = byCard();
		this.notifications.record(notification(payment, Outcome.PAID), Duration.ofSeconds(5));
		this.jobs.run();
		assertCredited(0);
		this.clock.advance(Duration.ofSeconds(6));
		this.jobs.run();
		assertCredited(1);
	}

	@Test
	void notificationThatIsRolledBackStagesNothing(@Autowired TransactionTemplate transaction) {
		Payment payment = byCard();
		transaction.executeWithoutResult((status) -> {
			tell(payment, Outcome.PAID);
			status.setRollbackOnly();
		});
		this.jobs.run();
		assertCredited(0);
	}

	@ParameterizedTest
	@EnumSource(Outcome.class)
	void transferIsNotSettledByACard(Outcome outcome) {
		Payment transfer = this.agency.asksForCredit("100.00");
		assertThatIllegalArgumentException().isThrownBy(() -> this.agencies.effect(this.agency.id(),
				() -> (outcome == Outcome.PAID) ? this.cards.settle(this.agency.id(), transfer.id(), Agencies.STAFF)
						: this.cards.fail(this.agency.id(), transfer.id())));
		assertCredited(0);
	}

	@Test
	void notificationThatNamesNoCardPaymentIsLookedAtOnce(@Autowired DataSource dataSource) {
		List.of(UUID.randomUUID(), this.agency.asksForCredit("100.00").id())
			.forEach((payment) -> this.notifications.record(new CardNotification(SimulatedCardGateway.NAME,
					"lost-" + payment, this.agency.id(), payment, Outcome.PAID)));
		this.jobs.run();
		assertThat(new JdbcTemplate(dataSource).queryForObject("""
				SELECT count(*) FROM registrar.scheduled_tasks
				 WHERE task_name = 'card-notification' AND task_instance LIKE 'simulated:lost-%'""", Long.class))
			.isZero();
		assertCredited(0);
	}

	@Test
	void paymentIsSettledForItsOwnCustomerOnly() {
		Payment payment = byCard();
		Agency other = this.agencies.anAgency();
		assertThat(this.payments.find(other.id(), payment.id())).isEmpty();
	}

	private Payment byCard() {
		return ((PurchaseOutcome.Requested) this.agency.wishesCredit("100.00", PaymentMethod.CARD)).payment();
	}

	private void tell(Payment payment, Outcome outcome) {
		this.notifications.record(notification(payment, outcome));
	}

	private CardNotification notification(Payment payment, Outcome outcome) {
		return new CardNotification(SimulatedCardGateway.NAME, UUID.randomUUID().toString(), this.agency.id(),
				payment.id(), outcome);
	}

	private void assertCredited(int times) {
		List<StatementLine> topUps = this.agency.statement()
			.stream()
			.filter((line) -> line.kind() == EntryKind.TOP_UP)
			.toList();
		assertThat(topUps).hasSize(times).allSatisfy((line) -> assertThat(line.amount()).hasToString("100.00"));
	}

}
