package it.creditoprepagato.pricing;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

import it.creditoprepagato.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A price file that staff looks at before it is published, and what became of it.
 *
 * @param id names it
 * @param file what was sent
 * @param kept who sent it, and when
 * @param end what became of it; null while it is open
 */
public record PriceDraft(UUID id, File file, Act kept, @Nullable End end) {

	/** How many may be open at one time. */
	public static final int MOST_OPEN = 20;

	public boolean isOpen() {
		return this.end == null;
	}

	/** The version that it became; null if it is open or was discarded. */
	public @Nullable Integer version() {
		return (this.end != null) ? this.end.version() : null;
	}

	/**
	 * {@code OPEN}, {@code PUBLISHED} or {@code DISCARDED}, for whoever only shows it.
	 */
	public String state() {
		return (this.end == null) ? Status.OPEN.name() : this.end.status().name();
	}

	/** Who had to do with it. */
	public Stream<Actor> actors() {
		return Stream.of(this.kept, (this.end != null) ? this.end.act() : this.kept).map(Act::by);
	}

	/** The state that is stored. */
	enum Status {

		/** May be published or discarded. */
		OPEN,
		/** Is a version of the lists now; allows nothing more. */
		PUBLISHED,
		/** Never became one; allows nothing more. */
		DISCARDED

	}

	/**
	 * What was sent.
	 *
	 * @param name of the file
	 * @param sha256 of its bytes, 64 hexadecimal digits
	 * @param lines of prices
	 */
	public record File(String name, String sha256, int lines) {

		private static final int CODE_LENGTH = 8;

		/** What is typed to publish this file and no other. */
		public String code() {
			return this.sha256.substring(0, CODE_LENGTH);
		}

	}

	/**
	 * Something that somebody did.
	 *
	 * @param by who
	 * @param at when
	 */
	public record Act(Actor by, Instant at) {
	}

	/**
	 * How it ended.
	 *
	 * @param act who ended it, and when
	 * @param version that it became; null if it was discarded
	 */
	public record End(Act act, @Nullable Integer version) {

		Status status() {
			return (this.version != null) ? Status.PUBLISHED : Status.DISCARDED;
		}

	}

}
