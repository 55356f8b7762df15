package it.creditoprepagato.backoffice;

import it.creditoprepagato.shared.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * What staff types to correct credit.
 *
 * @param verso {@code aggiungi} or {@code togli}
 * @param importo the amount
 * @param motivo why
 * @param segno names this correction, so that a second click makes none
 */
record AdjustmentForm(@Nullable String verso, @Nullable String importo, @Nullable String motivo,
		@Nullable String segno) {

	static AdjustmentForm blank() {
		return new AdjustmentForm("aggiungi", null, null, TimeOrderedId.next().toString());
	}

}
