package it.creditoprepagato.registrar;

import java.time.LocalDate;

/** What a registry says to an instruction, or to the question what became of it. */
sealed interface Answer {

	/**
	 * It is done.
	 *
	 * @param expiry the registry's date after it
	 */
	record Done(LocalDate expiry) implements Answer {
	}

	/** It is refused, for good. */
	record Refused(ResultCode code) implements Answer {
	}

	/** It is certainly not done, and may be sent again. */
	record NotDone() implements Answer {
	}

	/** Nobody knows whether it is done: it must be asked. */
	record Lost() implements Answer {
	}

}
