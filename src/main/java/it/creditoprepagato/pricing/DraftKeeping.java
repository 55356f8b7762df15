package it.creditoprepagato.pricing;

import java.util.List;

import it.creditoprepagato.shared.Refusal;

/** The outcome of sending a price file to be looked at. */
public sealed interface DraftKeeping {

	/**
	 * The file is a draft now.
	 *
	 * @param draft the one made
	 */
	record Kept(PriceDraft draft) implements DraftKeeping {
	}

	/**
	 * This very file is an open draft already; nothing was done.
	 *
	 * @param draft the one made of it then
	 */
	record AlreadyKept(PriceDraft draft) implements DraftKeeping {
	}

	/**
	 * This very file is a version of the lists already; nothing was done.
	 *
	 * @param version the one made of it then
	 */
	record AlreadyPublished(PriceListVersion version) implements DraftKeeping, Refusal {
	}

	/**
	 * The file cannot be published, so it was not kept.
	 *
	 * @param problems all that is wrong, in the order of lines
	 */
	record Rejected(List<Problem> problems) implements DraftKeeping, Refusal {

		public Rejected {
			problems = List.copyOf(problems);
		}

	}

	/** {@link PriceDraft#MOST_OPEN} drafts are open. */
	record TooMany() implements DraftKeeping, Refusal {
	}

}
