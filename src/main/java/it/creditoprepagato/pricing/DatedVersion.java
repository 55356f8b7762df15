package it.creditoprepagato.pricing;

/**
 * A version of the lists, and whether it applies at some moment.
 *
 * @param version which
 * @param state whether it applies
 */
public record DatedVersion(PriceListVersion version, State state) {

	/** Whether a version applies. */
	public enum State {

		/** It applies to everyone. */
		IN_FORCE,
		/** It will, from its start on. */
		TO_COME,
		/** Another one replaced it, after its start or before. */
		REPLACED

	}

	/** Whether it applies, or will. */
	public boolean isCurrent() {
		return this.state != State.REPLACED;
	}

}
