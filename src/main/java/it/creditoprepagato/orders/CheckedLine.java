package it.creditoprepagato.orders;

import java.util.Comparator;
import java.util.List;

/** A wish after all checks: it can be placed, or not. */
sealed interface CheckedLine {

	/** Its answer to a dry run. */
	LineOutcome outcome();

	/** Those that can be placed, in the order in which credit is spent. */
	static List<QuotedLine> placeable(List<CheckedLine> lines) {
		return lines.stream()
			.filter(Placeable.class::isInstance)
			.map((line) -> ((Placeable) line).quoted())
			.sorted(Comparator.comparingInt(QuotedLine::line))
			.toList();
	}

	/**
	 * It can be placed.
	 *
	 * @param quoted what is needed for it
	 */
	record Placeable(QuotedLine quoted) implements CheckedLine {

		@Override
		public LineOutcome outcome() {
			return new LineOutcome.Quoted(this.quoted.price(), List.of());
		}

	}

	/**
	 * It cannot.
	 *
	 * @param refusal why
	 */
	record NotPlaceable(LineRefusal refusal) implements CheckedLine {

		@Override
		public LineOutcome outcome() {
			return new LineOutcome.Refused(this.refusal);
		}

	}

}
