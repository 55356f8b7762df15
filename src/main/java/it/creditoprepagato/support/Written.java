package it.creditoprepagato.support;

import org.jspecify.annotations.Nullable;

/** What is kept of what people type: all that can be seen, with its lines. */
final class Written {

	private Written() {
	}

	/** Several lines, parted by line feeds. */
	static String lines(@Nullable String typed) {
		return (typed == null) ? "" : shown(typed.replaceAll("\\R", "\n")).strip();
	}

	/** All in one line. */
	static String line(@Nullable String typed) {
		return lines(typed).replaceAll("\\s+", " ");
	}

	static boolean fits(String text, int longest) {
		return !text.isEmpty() && length(text) <= longest;
	}

	/** In characters as people and the database count them. */
	static int length(String text) {
		return text.codePointCount(0, text.length());
	}

	private static String shown(String text) {
		return text.codePoints()
			.filter(Written::isShown)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static boolean isShown(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL -> character == '\n' || character == '\t';
			case Character.SURROGATE -> false;
			default -> true;
		};
	}

}
