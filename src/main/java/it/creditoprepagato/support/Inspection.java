package it.creditoprepagato.support;

import it.creditoprepagato.shared.Refusal;

/** Whether a file may be attached. */
public sealed interface Inspection {

	/**
	 * It may.
	 *
	 * @param file with a harmless name and the type of its content
	 */
	record Fit(NewAttachment file) implements Inspection {
	}

	/**
	 * It may not.
	 *
	 * @param why not
	 */
	record Unfit(Reason why) implements Inspection, Refusal {
	}

	/** Why a file may not be attached. */
	enum Reason {

		/** It has no content. */
		EMPTY,
		/** It is larger than {@link NewAttachment#LARGEST_BYTES}. */
		TOO_LARGE,
		/** Its content is of no {@link FileType}, whatever its name says. */
		TYPE

	}

}
