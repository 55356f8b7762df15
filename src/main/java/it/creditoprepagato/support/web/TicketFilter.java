package it.creditoprepagato.support.web;

import java.util.stream.Stream;

import it.creditoprepagato.support.CaseState;
import it.creditoprepagato.support.TicketSearch;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets to show, as the address has it. What cannot be read is as if it were not
 * there.
 *
 * @param stato only those that stand so: {@code in-attesa}, {@code con-risposta} or
 * {@code chiusi}
 * @param dopo after this one: the next page
 */
record TicketFilter(@Nullable String stato, @Nullable String dopo) {

	TicketSearch search(int limit) {
		return new TicketSearch(state(), Numbers.cursor(this.dopo), limit);
	}

	/** How they must stand; null for any. */
	public @Nullable CaseState state() {
		return Stream.of(CaseState.values()).filter((one) -> word(one).equals(this.stato)).findAny().orElse(null);
	}

	/** The word for a state in the address. */
	static String word(CaseState state) {
		return switch (state) {
			case OPEN -> "in-attesa";
			case ANSWERED -> "con-risposta";
			case CLOSED -> "chiusi";
		};
	}

}
