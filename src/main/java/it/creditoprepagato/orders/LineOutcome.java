package it.creditoprepagato.orders;

import java.util.List;

import it.creditoprepagato.pricing.Price;

/** What became of one wish. */
public sealed interface LineOutcome {

	/**
	 * It is under way, its credit held.
	 *
	 * @param operation the line of the order
	 */
	record Placed(DomainOperation operation) implements LineOutcome {
	}

	/**
	 * It is not.
	 *
	 * @param refusal why
	 */
	record Refused(LineRefusal refusal) implements LineOutcome {
	}

	/**
	 * It could be placed at this price; the answer of a dry run.
	 *
	 * @param price what it would cost
	 * @param warnings what the customer should know before
	 */
	record Quoted(Price price, List<LineWarning> warnings) implements LineOutcome {

		public Quoted {
			warnings = List.copyOf(warnings);
		}

	}

}
