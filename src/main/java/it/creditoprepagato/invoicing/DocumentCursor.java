package it.creditoprepagato.invoicing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a page of documents ended. As text it is {@code 2026-11-20_0198…}.
 *
 * @param issuedOn the day that the list is ordered by
 * @param id which of those of that day
 */
public record DocumentCursor(LocalDate issuedOn, UUID id) {

	private static final char SEPARATOR = '_';

	private static final int ID_LENGTH = 36;

	/** The cursor of a text; empty for one that is none. */
	public static Optional<DocumentCursor> parse(String text) {
		int separator = text.indexOf(SEPARATOR);
		try {
			String id = text.substring(separator + 1);
			LocalDate day = LocalDate.parse(text.substring(0, Math.max(separator, 0)));
			return (id.length() == ID_LENGTH && day.getYear() > 0)
					? Optional.of(new DocumentCursor(day, UUID.fromString(id))) : Optional.empty();
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	@Override
	public String toString() {
		return this.issuedOn.toString() + SEPARATOR + this.id;
	}

}
