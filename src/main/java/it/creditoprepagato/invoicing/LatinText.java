package it.creditoprepagato.invoicing;

import com.ibm.icu.text.Transliterator;

/**
 * Text as FatturaPA allows it: Latin-1, and no longer than its field. Letters of other
 * scripts are written in Latin ones, so that a name stays a name.
 */
final class LatinText {

	private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; NFC");

	private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII");

	private static final int LAST = 0xFF;

	private LatinText() {
	}

	/** The text in that form; {@code ?} stands for what has no letters. */
	static String of(String text, int longest) {
		StringBuilder latin = new StringBuilder();
		LATIN.transliterate(text).codePoints().forEach((point) -> latin.append(one(point)));
		return (latin.length() <= longest) ? latin.toString() : latin.substring(0, longest).strip();
	}

	private static String one(int point) {
		String character = Character.toString(point);
		if (point <= LAST) {
			return character;
		}
		String plain = ASCII.transliterate(character);
		return plain.chars().allMatch((each) -> each <= LAST) ? plain : "?";
	}

}
