package it.creditoprepagato.shared;

import java.util.EnumSet;
import java.util.Set;

import com.google.common.net.InternetDomainName;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.SpoofChecker;

/**
 * A name that can be registered: one label directly under a registry's suffix, kept in
 * its ASCII form (RFC 5891 A-labels), shown in Unicode.
 *
 * @param ascii lower case, no point at the end: {@code xn--citt-3na.it}
 */
public record DomainName(String ascii) implements Comparable<DomainName> {

	/** No name is longer, in characters, whatever was typed (RFC 1035 §2.3.4). */
	public static final int MAX_LENGTH = 253;

	private static final IDNA UTS46 = IDNA
		.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE | IDNA.USE_STD3_RULES
				| IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.CHECK_CONTEXTO);

	/**
	 * What RFC 5892 §2.6 and its contextual rules let stand beside letters and digits.
	 */
	private static final String BESIDE_LETTERS = "-\u00B7\u0375\u05F3\u05F4\u200C\u200D\u30FB";

	private static final SpoofChecker SCRIPTS = new SpoofChecker.Builder().setChecks(SpoofChecker.RESTRICTION_LEVEL)
		.setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
		.build();

	public DomainName {
		if (!normal(ascii).equals(ascii)) {
			throw new IllegalArgumentException("Not the ASCII form of a domain name");
		}
	}

	/**
	 * The name in whatever form it was typed: any case, full-width, with a point at its
	 * end, in Unicode or in Punycode. {@code straße.it} keeps its ß (UTS 46,
	 * nontransitional).
	 * @throws Invalid for what cannot be registered anywhere, with the reason
	 */
	public static DomainName parse(String text) {
		return new DomainName(normal(text.strip()));
	}

	/** The part before the suffix, in Unicode. */
	public String label() {
		String unicode = unicode();
		return unicode.substring(0, unicode.indexOf('.'));
	}

	/** The registry's suffix: {@code co.uk} for {@code esempio.co.uk}. */
	public Tld tld() {
		return new Tld(this.ascii.substring(this.ascii.indexOf('.') + 1));
	}

	/** The name as people read it. */
	public String unicode() {
		return UTS46.nameToUnicode(this.ascii, new StringBuilder(), new IDNA.Info()).toString();
	}

	@Override
	public int compareTo(DomainName other) {
		return this.ascii.compareTo(other.ascii);
	}

	@Override
	public String toString() {
		return this.ascii;
	}

	private static String normal(String text) {
		if (text.isEmpty()) {
			throw new Invalid(Reason.EMPTY);
		}
		if (text.length() > 2 * MAX_LENGTH) {
			throw new Invalid(Reason.TOO_LONG);
		}
		String ascii = withoutRoot(toAscii(text));
		String unicode = toUnicode(ascii);
		if (!toAscii(unicode).equals(ascii)) {
			throw new Invalid(Reason.PUNYCODE);
		}
		requireLetters(unicode);
		requireRegistrable(ascii);
		return ascii;
	}

	private static String withoutRoot(String ascii) {
		return ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
	}

	private static String toAscii(String text) {
		IDNA.Info info = new IDNA.Info();
		String ascii = UTS46.nameToASCII(text, new StringBuilder(), info).toString();
		refuse(info);
		return ascii;
	}

	private static String toUnicode(String ascii) {
		IDNA.Info info = new IDNA.Info();
		String unicode = UTS46.nameToUnicode(ascii, new StringBuilder(), info).toString();
		refuse(info);
		return unicode;
	}

	private static void refuse(IDNA.Info info) {
		for (Reason reason : Reason.values()) {
			if (info.getErrors().stream().anyMatch(reason.errors::contains)) {
				throw new Invalid(reason);
			}
		}
	}

	private static void requireLetters(String unicode) {
		for (String label : unicode.split("\\.", -1)) {
			if (!label.codePoints().allMatch(DomainName::isAllowed)) {
				throw new Invalid(Reason.CHARACTER);
			}
			if (SCRIPTS.failsChecks(label)) {
				throw new Invalid(Reason.MIXED_SCRIPTS);
			}
		}
	}

	private static boolean isAllowed(int character) {
		return switch (UCharacter.getType(character)) {
			case UCharacterCategory.LOWERCASE_LETTER, UCharacterCategory.OTHER_LETTER,
					UCharacterCategory.MODIFIER_LETTER, UCharacterCategory.DECIMAL_DIGIT_NUMBER,
					UCharacterCategory.NON_SPACING_MARK, UCharacterCategory.COMBINING_SPACING_MARK ->
				true;
			default -> BESIDE_LETTERS.indexOf(character) >= 0;
		};
	}

	private static void requireRegistrable(String ascii) {
		if (!InternetDomainName.isValid(ascii)) {
			throw new Invalid(Reason.CHARACTER);
		}
		InternetDomainName name = InternetDomainName.from(ascii);
		if (!name.hasRegistrySuffix()) {
			throw new Invalid((ascii.indexOf('.') < 0) ? Reason.NO_SUFFIX : Reason.UNKNOWN_SUFFIX);
		}
		if (!name.isTopDomainUnderRegistrySuffix()) {
			throw new Invalid(Reason.NOT_REGISTRABLE);
		}
	}

	/** Why a text is no domain name, in the order in which it is told. */
	public enum Reason {

		/** Nothing was given, or nothing between two points. */
		EMPTY(IDNA.Error.EMPTY_LABEL),
		/** A label has more than 63 characters in its ASCII form. */
		LABEL_TOO_LONG(IDNA.Error.LABEL_TOO_LONG),
		/** The whole has more than 253 characters. */
		TOO_LONG(IDNA.Error.DOMAIN_NAME_TOO_LONG),
		/** What follows {@code xn--} is not what its name would be written as. */
		PUNYCODE(IDNA.Error.PUNYCODE, IDNA.Error.INVALID_ACE_LABEL),
		/** A control character, a symbol or a mark where none may stand (RFC 5892). */
		CHARACTER(IDNA.Error.DISALLOWED, IDNA.Error.LEADING_COMBINING_MARK, IDNA.Error.LABEL_HAS_DOT, IDNA.Error.BIDI,
				IDNA.Error.CONTEXTJ, IDNA.Error.CONTEXTO_PUNCTUATION, IDNA.Error.CONTEXTO_DIGITS),
		/** A hyphen begins or ends a label, or stands third and fourth. */
		HYPHEN(IDNA.Error.LEADING_HYPHEN, IDNA.Error.TRAILING_HYPHEN, IDNA.Error.HYPHEN_3_4),
		/** One label mixes scripts that look alike. */
		MIXED_SCRIPTS,
		/** It does not end in a registry's suffix. */
		NO_SUFFIX,
		/** No registry has what the name ends with. */
		UNKNOWN_SUFFIX,
		/** It is a suffix itself, or a name below a registrable one. */
		NOT_REGISTRABLE;

		private final Set<IDNA.Error> errors = EnumSet.noneOf(IDNA.Error.class);

		Reason(IDNA.Error... errors) {
			this.errors.addAll(Set.of(errors));
		}

	}

	/** A text that is no domain name. */
	public static final class Invalid extends IllegalArgumentException {

		private final Reason reason;

		Invalid(Reason reason) {
			super("Not a domain name: " + reason);
			this.reason = reason;
		}

		public Reason reason() {
			return this.reason;
		}

	}

}
