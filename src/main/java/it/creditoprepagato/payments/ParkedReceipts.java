package it.creditoprepagato.payments;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps money that came and cannot be credited by itself, until staff decides. */
@Service
public class ParkedReceipts {

	private final ParkedReceiptRepository receipts;

	private final Clock clock;

	ParkedReceipts(ParkedReceiptRepository receipts, Clock clock) {
		this.receipts = receipts;
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

}
