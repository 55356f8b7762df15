package it.creditoprepagato.support;

import java.text.Normalizer;

/**
 * A file's name as it is kept and offered: it leads nowhere, hides nothing, and ends as
 * the type of its content does.
 *
 * @param value 1 to {@value #LONGEST} characters
 */
public record FileName(String value) {

	/** How many characters it has at most. */
	public static final int LONGEST = 120;

	private static final String NAMELESS = "file";

	public FileName {
		if (!Written.fits(value, LONGEST) || !value.equals(harmless(value))) {
			throw new IllegalArgumentException("Not a harmless name of 1 to " + LONGEST + " characters");
		}
	}

	/** The name that remains of the one a browser sent. */
	static FileName of(String sent, FileType type) {
		String name = harmless(sent);
		String extension = type.extensionOf(name).orElse(type.extension());
		String stem = type.extensionOf(name).isPresent() ? name.substring(0, name.lastIndexOf('.')) : name;
		String cut = cut(stem.isBlank() ? NAMELESS : stem, LONGEST - extension.length() - 1);
		return new FileName(cut + "." + extension);
	}

	/** Without folders, characters that cannot be seen, or those that systems refuse. */
	private static String harmless(String name) {
		return Normalizer
			.normalize(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1), Normalizer.Form.NFC)
			.codePoints()
			.filter(FileName::isShown)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString()
			.replaceAll("[<>:\"|?*%]", "_")
			.replaceAll("^[.\\s]+|\\s+$", "");
	}

	private static boolean isShown(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
					Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
				false;
			default -> true;
		};
	}

	private static String cut(String stem, int longest) {
		return (Written.length(stem) <= longest) ? stem
				: stem.substring(0, stem.offsetByCodePoints(0, longest)).strip();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
