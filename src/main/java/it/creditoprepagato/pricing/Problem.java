package it.creditoprepagato.pricing;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is wrong with a price file, and where.
 *
 * @param line the line's number, from 1; 0 for the file as a whole
 * @param flaw what is wrong there
 * @param arguments what the flaw names, in its order
 */
public record Problem(long line, PriceFlaw flaw, List<String> arguments) {

	private static final int LONGEST_QUOTATION = 40;

	public Problem {
		arguments = List.copyOf(arguments);
	}

	static Problem of(long line, PriceFlaw flaw, Object... arguments) {
		return new Problem(line, flaw, Stream.of(arguments).map(Object::toString).toList());
	}

	static Problem ofFile(PriceFlaw flaw, Object... arguments) {
		return of(0, flaw, arguments);
	}

	/** A text of the file as it may be shown: short, and without control characters. */
	static String quote(String text) {
		String shown = (text.length() > LONGEST_QUOTATION) ? text.substring(0, LONGEST_QUOTATION) + "…" : text;
		return "'" + shown.replaceAll("\\p{C}", "?") + "'";
	}

	/** What is wrong, in an English sentence for the terminal. */
	public String reason() {
		return this.flaw.sentence(this.arguments.toArray());
	}

	/** {@code line 12: …}. */
	@Override
	public String toString() {
		return ((this.line == 0) ? "file" : "line " + this.line) + ": " + reason();
	}

}
