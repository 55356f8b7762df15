package it.creditoprepagato.support;

import java.time.Instant;
import java.util.List;

import it.creditoprepagato.shared.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * A ticket of before this system.
 *
 * @param customer whose
 * @param category what it is about
 * @param subject what it is called
 * @param said what was said in it, at least one thing, in the order of time
 * @param closedAt when it was closed; null if it is not
 */
public record PastTicket(CustomerId customer, Category category, Subject subject, List<Said> said,
		@Nullable Instant closedAt) {

	public PastTicket {
		said = List.copyOf(said);
		if (said.isEmpty()) {
			throw new IllegalArgumentException("A ticket begins with a message");
		}
	}

	OpenTicket opening() {
		return new OpenTicket(this.category, this.subject, this.said.getFirst().message());
	}

	/**
	 * A message of then.
	 *
	 * @param author who wrote
	 * @param message what
	 * @param at when
	 */
	public record Said(Author author, NewMessage message, Instant at) {
	}

}
