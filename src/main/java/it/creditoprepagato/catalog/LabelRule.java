package it.creditoprepagato.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Which labels a registry takes.
 *
 * @param min the fewest characters, as people count them
 * @param max the most characters, in the ASCII form
 * @param characters what is allowed beside a–z, 0–9 and the hyphen; {@code *} for every
 * letter
 */
@Embeddable
public record LabelRule(@Column(name = "label_min") int min, @Column(name = "label_max") int max, String characters) {

	private static final String EVERY_LETTER = "*";

	public LabelRule {
		if (min < 1 || max < min || max > 63) {
			throw new IllegalArgumentException("A label has 1 to 63 characters");
		}
	}

	boolean isShort(String label) {
		return label.codePointCount(0, label.length()) < this.min;
	}

	boolean allowsCharactersOf(String label) {
		return this.characters.equals(EVERY_LETTER)
				|| label.codePoints().allMatch((c) -> c < 0x80 || this.characters.indexOf(c) >= 0);
	}

}
