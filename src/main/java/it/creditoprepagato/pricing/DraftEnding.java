package it.creditoprepagato.pricing;

import java.time.LocalDate;
import java.util.List;

import it.creditoprepagato.shared.Refusal;

/** The outcome of publishing or discarding a draft. */
public sealed interface DraftEnding {

	/**
	 * The draft ended as was asked, now.
	 *
	 * @param draft as it is now
	 */
	record Ended(PriceDraft draft) implements DraftEnding {
	}

	/**
	 * The draft had ended before, in whatever way; nothing was done.
	 *
	 * @param draft as it is
	 */
	record Standing(PriceDraft draft) implements DraftEnding {
	}

	/**
	 * A list cannot start then.
	 *
	 * @param earliest the first day on which it can
	 * @param latest the last one
	 */
	record NotThen(LocalDate earliest, LocalDate latest) implements DraftEnding, Refusal {
	}

	/**
	 * Another list was published after the one that the draft was compared with.
	 *
	 * @param newest the last one published
	 */
	record Overtaken(PriceListVersion newest) implements DraftEnding, Refusal {
	}

	/**
	 * The first prices of an edition would come after its sale has begun.
	 *
	 * @param edition the edition, which the list has to start with at the latest
	 */
	record SoldWithoutPrices(SoldEdition edition) implements DraftEnding, Refusal {
	}

	/**
	 * The very file was imported by other means.
	 *
	 * @param version the one made of it
	 */
	record AlreadyImported(PriceListVersion version) implements DraftEnding, Refusal {
	}

	/**
	 * The file does not fit any more: there are editions that it has no prices for.
	 *
	 * @param problems all that is wrong, in the order of lines
	 */
	record Rejected(List<Problem> problems) implements DraftEnding, Refusal {

		public Rejected {
			problems = List.copyOf(problems);
		}

	}

}
