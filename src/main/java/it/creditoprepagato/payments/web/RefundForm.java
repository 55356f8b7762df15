package it.creditoprepagato.payments.web;

import it.creditoprepagato.shared.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * What staff types to send money back.
 *
 * @param importo how much of the credit
 * @param motivo why
 * @param segno names this refund, so that a second click makes none
 */
record RefundForm(@Nullable String importo, @Nullable String motivo, @Nullable String segno) {

	static RefundForm blank() {
		return new RefundForm(null, null, TimeOrderedId.next().toString());
	}

}
