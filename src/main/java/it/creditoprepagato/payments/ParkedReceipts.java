package it.creditoprepagato.payments;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps money that came and cannot be credited by itself, until staff decides. */
@Service
public class ParkedReceipts {

	private final ParkedReceiptRepository receipts;

	private final ParkedDecisionRepository decisions;

	private final Settlement settlement;

	private final Clock clock;

	ParkedReceipts(ParkedReceiptRepository receipts, ParkedDecisionRepository decisions, Settlement settlement,
			Clock clock) {
		this.receipts = receipts;
		this.decisions = decisions;
		this.settlement = settlement;
		this.clock = clock;
	}

	/** Parks money; the same sight of it again changes nothing. */
	@Transactional
	public void park(ParkedReceipt receipt) {
		Payment payment = receipt.payment();
		@Nullable UUID customer = (payment != null) ? payment.customer().value() : null;
		@Nullable UUID id = (payment != null) ? payment.id() : null;
		this.receipts.add(receipt, customer, id, this.clock.instant().truncatedTo(ChronoUnit.MICROS));
	}

	/** Money that waits, oldest first. */
	List<ParkedMoney> waiting(int limit) {
		List<ParkedReceiptRow> rows = this.receipts.waiting(Limit.of(limit));
		Map<PaymentRow.Id, Payment> payments = this.settlement
			.find(rows.stream().map(ParkedReceiptRow::payment).filter(Objects::nonNull).toList());
		return rows.stream()
			.map((row) -> new ParkedMoney(row.receipt(payments.get(row.payment())), row.parkedAt(), null))
			.toList();
	}

	Optional<ParkedMoney> find(ParkedReceipt.Origin origin) {
		ParkedReceiptRow.Id id = new ParkedReceiptRow.Id(origin.source(), origin.id());
		return this.receipts.findById(id)
			.map((row) -> new ParkedMoney(row.receipt(paymentOf(row)), row.parkedAt(),
					this.decisions.findById(id).map(ParkedDecisionRow::decision).orElse(null)));
	}

	private @Nullable Payment paymentOf(ParkedReceiptRow row) {
		PaymentRow.Id id = row.payment();
		return (id != null) ? this.settlement.find(List.of(id)).get(id) : null;
	}

}
