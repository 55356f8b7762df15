package it.creditoprepagato.pricing;

import java.time.Instant;

import it.creditoprepagato.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A file of prices that is compared before it becomes a version.
 *
 * @param digest of the file: 64 hexadecimal digits
 * @param source the file's name
 * @param lines of prices
 * @param kept when and by whom
 * @param end what became of it; null while it is open
 */
public record PriceDraft(String digest, String source, int lines, Act kept, @Nullable End end) {

	/**
	 * Who did it and when.
	 *
	 * @param actor who
	 * @param at when
	 */
	public record Act(Actor actor, Instant at) {
	}

	/**
	 * What became of a draft.
	 *
	 * @param version the version that it is; null if it was discarded
	 * @param act when and by whom
	 */
	public record End(@Nullable Integer version, Act act) {
	}

}
