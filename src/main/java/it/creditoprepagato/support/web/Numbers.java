package it.creditoprepagato.support.web;

import java.util.Optional;

import it.creditoprepagato.support.CaseCursor;
import it.creditoprepagato.support.CaseNumber;
import org.jspecify.annotations.Nullable;

/** Reads numbers and cursors of addresses; what is none is as if it were not there. */
final class Numbers {

	/** A number in an address, as a template of Spring has it. */
	static final String PATTERN = "{number:[1-9]\\d{0,17}}";

	private Numbers() {
	}

	/** The number that somebody searches for. */
	static Optional<CaseNumber> typed(@Nullable String text) {
		return Optional.ofNullable(text)
			.map(String::strip)
			.filter((number) -> number.matches("[1-9]\\d{0,17}"))
			.map((number) -> new CaseNumber(Long.parseLong(number)));
	}

	static @Nullable CaseCursor cursor(@Nullable String text) {
		return Optional.ofNullable(text).flatMap(CaseCursor::parse).orElse(null);
	}

	/** The message before which a conversation is shown; the end of it for none. */
	static int before(@Nullable String text) {
		return (text != null && text.matches("[1-9]\\d{0,8}")) ? Integer.parseInt(text) : Integer.MAX_VALUE;
	}

}
