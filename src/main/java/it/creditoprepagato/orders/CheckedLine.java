package it.creditoprepagato.orders;

/** A wish after all checks: it can be placed, or not. */
sealed interface CheckedLine {

	/** Its answer to a dry run. */
	LineOutcome outcome();

	/**
	 * It can be placed.
	 *
	 * @param quoted what is needed for it
	 */
	record Placeable(QuotedLine quoted) implements CheckedLine {

		@Override
		public LineOutcome outcome() {
			return new LineOutcome.Quoted(this.quoted.price());
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
