package it.creditoprepagato.pricing;

/**
 * What is wrong with a price file, in an English sentence for the terminal.
 *
 * @param line the line's number, from 1; 0 for the file as a whole
 * @param reason what is wrong there
 */
public record Problem(long line, String reason) {

	private static final int LONGEST_QUOTATION = 40;

	static Problem ofFile(String reason) {
		return new Problem(0, reason);
	}

	/** A text of the file as it may be shown: short, and without control characters. */
	static String quote(String text) {
		String shown = (text.length() > LONGEST_QUOTATION) ? text.substring(0, LONGEST_QUOTATION) + "…" : text;
		return "'" + shown.replaceAll("\\p{C}", "?") + "'";
	}

	/** {@code line 12: …}. */
	@Override
	public String toString() {
		return ((this.line == 0) ? "file" : "line " + this.line) + ": " + this.reason;
	}

}
