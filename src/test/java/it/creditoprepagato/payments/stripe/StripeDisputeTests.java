package it.creditoprepagato.payments.stripe;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.payments.PaymentStatus;
import it.creditoprepagato.shared.TimeOrderedId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** A payer's bank takes money back: told once or often, early or late. */
@ExtendWith(OutputCaptureExtension.class)
class StripeDisputeTests extends StripeScene {

	private static final String CREATED = "charge.dispute.created";

	private static final String WITHDRAWN = "charge.dispute.funds_withdrawn";

	private static final String REINSTATED = "charge.dispute.funds_reinstated";

	private static final String CLOSED = "charge.dispute.closed";

	private String dispute;

	@BeforeEach
	void paid() {
		this.dispute = "dp_" + TimeOrderedId.next();
		told("checkout.session.completed", session("paid"));
	}

	@Test
	void disputeTakesTheCreditBackOnceAndIsLost() {
		told(CREATED, dispute("needs_response"));
		told(WITHDRAWN, dispute("needs_response"));
		assertThat(agency().credit().available()).hasToString("100.00");
		told(CLOSED, dispute("lost"));
		told(CREATED, dispute("needs_response"));
		assertThat(kinds()).containsExactly(EntryKind.ENTRY_TOP_UP, EntryKind.TOP_UP, EntryKind.CHARGEBACK);
		assertThat(status()).isEqualTo(PaymentStatus.REFUNDED);
	}

	@Test
	void disputeThatIsWonGivesTheCreditBackOnce() {
		told(CREATED, dispute("needs_response"));
		told(CLOSED, dispute("won"));
		told(REINSTATED, dispute("won"));
		assertThat(kinds()).endsWith(EntryKind.CHARGEBACK, EntryKind.REVERSAL).hasSize(4);
		assertThat(agency().credit().available()).hasToString("200.00");
		assertThat(status()).isEqualTo(PaymentStatus.SETTLED);
	}

	@Test
	void questionOfTheBankTakesNothing() {
		told(CREATED, dispute("warning_needs_response"));
		told(CLOSED, dispute("warning_closed"));
		assertThat(agency().credit().available()).hasToString("200.00");
	}

	@Test
	void lossToldFirstIsTheSame() {
		told(CLOSED, dispute("lost"));
		told(WITHDRAWN, dispute("lost"));
		told(CREATED, dispute("needs_response"));
		assertThat(kinds()).containsExactly(EntryKind.ENTRY_TOP_UP, EntryKind.TOP_UP, EntryKind.CHARGEBACK);
	}

	@Test
	void winToldFirstWaitsForItsBeginning() {
		told(CLOSED, dispute("won"));
		told(CREATED, dispute("needs_response"));
		assertThat(agency().credit().available()).hasToString("100.00");
		clock().advance(Duration.ofMinutes(10));
		runJobs();
		assertThat(agency().credit().available()).hasToString("200.00");
	}

	@Test
	void disputeToldBeforeTheMoneyWaitsForIt() {
		Map<String, Object> early = with(dispute("needs_response"), "payment_intent", "pi_early" + this.dispute);
		told(WITHDRAWN, early);
		assertThat(agency().credit().available()).hasToString("200.00");
		Map<String, Object> money = with(charge("succeeded"), "id", "pi_early" + this.dispute);
		String other = byCard().id().toString();
		told("payment_intent.succeeded",
				with(money, "metadata", Map.of("customer", agency().id().toString(), "payment", other)));
		assertThat(agency().credit().available()).hasToString("300.00");
		clock().advance(Duration.ofMinutes(10));
		runJobs();
		assertThat(agency().credit().available()).hasToString("200.00");
	}

	@Test
	void disputeOfNoPaymentOfOursIsToldInTheLogAfterADay(CapturedOutput log) {
		told(CREATED, with(dispute("needs_response"), "payment_intent", "pi_elsewhere"));
		clock().advance(Duration.ofHours(25));
		runJobs();
		assertThat(log).contains(this.dispute, "which no payment here came by");
		assertThat(agency().credit().available()).hasToString("200.00");
	}

	private Map<String, Object> dispute(String state) {
		return Map.of("id", this.dispute, "object", "dispute", "status", state, "payment_intent", intent(), "charge",
				"ch_1", "reason", "fraudulent", "amount", 12200, "currency", "eur", "metadata", Map.of());
	}

	private List<EntryKind> kinds() {
		return agency().statement().stream().map((line) -> line.kind()).toList();
	}

}
