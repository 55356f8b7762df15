package it.creditoprepagato.pricing;

import java.util.List;

import it.creditoprepagato.shared.Refusal;

/**
 * What became of a file that was to be kept as a draft, or of a draft that was to end.
 */
public sealed interface DraftOutcome {

	/**
	 * Kept, now or before.
	 *
	 * @param draft as it stands
	 */
	record Standing(PriceDraft draft) implements DraftOutcome {
	}

	/**
	 * Published, now or before.
	 *
	 * @param version the version made of it
	 */
	record Published(PriceListVersion version) implements DraftOutcome {
	}

	/**
	 * Nothing was done.
	 *
	 * @param problems all that is wrong, in the order of lines
	 */
	record Rejected(List<Problem> problems) implements DraftOutcome, Refusal {

		public Rejected {
			problems = List.copyOf(problems);
		}

	}

	/** As many drafts are open as there may be: one has to end first. */
	record TooMany() implements DraftOutcome, Refusal {
	}

	/** It was discarded before. */
	record Discarded() implements DraftOutcome, Refusal {
	}

}
