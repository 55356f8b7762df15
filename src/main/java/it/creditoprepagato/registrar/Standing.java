package it.creditoprepagato.registrar;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Where a name stands, by its registry's word (RFC 5731 §3.1.2). */
public sealed interface Standing {

	/**
	 * It is with this registrar.
	 *
	 * @param expiry the registry's date
	 */
	record Ours(LocalDate expiry) implements Standing {
	}

	/**
	 * It is with another registrar; told to who has its auth code.
	 *
	 * @param registeredOn the day it was registered
	 * @param movedOn the day it last changed registrar, if it ever did
	 * @param expiry the registry's date
	 */
	record Elsewhere(LocalDate registeredOn, @Nullable LocalDate movedOn, LocalDate expiry) implements Standing {
	}

	/** It is with another registrar, which will not let it go, whoever asks. */
	record Held() implements Standing {
	}

	/** Nobody has it. */
	record Free() implements Standing {
	}

	/** It is with another registrar, and that auth code is not its own. */
	record CodeRefused() implements Standing {
	}

	/** No registry could say. */
	record Unknown() implements Standing {
	}

}
