package it.creditoprepagato.audit;

import java.util.regex.Pattern;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody does.
 *
 * @param customer whose matter it is; null for the provider's own
 * @param actor who does it
 * @param action what, a key of at most 80 characters whose first word is the module:
 * {@code identity.password-changed}
 * @param subject to what
 * @param details what else is known
 */
public record AuditRecord(@Nullable CustomerId customer, Actor actor, String action, Subject subject, Details details) {

	private static final Pattern ACTION = Pattern.compile("[a-z]+(\\.[a-z]+(-[a-z]+)*)+");

	private static final Pattern KIND = Pattern.compile("[a-z]+(-[a-z]+)*");

	private static final int LONGEST_ACTION = 80;

	public AuditRecord {
		if (action.length() > LONGEST_ACTION || !ACTION.matcher(action).matches()) {
			throw new IllegalArgumentException("Not the key of an action: " + action);
		}
	}

	/** The same from an address of the network. */
	AuditRecord from(String address) {
		return new AuditRecord(this.customer, this.actor, this.action, this.subject,
				new Details(address, this.details.before(), this.details.after()));
	}

	/**
	 * What something is done to.
	 *
	 * @param kind lower-case words for the kind of thing, at most 30 characters
	 * @param id which one, 1 to 255 characters
	 */
	public record Subject(String kind, String id) {

		private static final int LONGEST_KIND = 30;

		private static final int LONGEST_ID = 255;

		public Subject {
			if (kind.length() > LONGEST_KIND || !KIND.matcher(kind).matches() || id.isEmpty()
					|| Details.isUnfit(id, LONGEST_ID)) {
				throw new IllegalArgumentException("Not the subject of an action: " + kind);
			}
		}

	}

	/**
	 * What else is known; all of it may be missing.
	 *
	 * @param source the address of the network it comes from, at most 100 characters
	 * @param before how it was, a short text or JSON of at most 10,000 characters
	 * @param after how it is now, in the same form
	 */
	public record Details(@Nullable String source, @Nullable String before, @Nullable String after) {

		/** Nothing else. */
		public static final Details NONE = new Details(null, null, null);

		private static final int LONGEST_SOURCE = 100;

		private static final int LONGEST_TEXT = 10_000;

		public Details {
			if ((source != null && source.isEmpty()) || isUnfit(source, LONGEST_SOURCE) || isUnfit(before, LONGEST_TEXT)
					|| isUnfit(after, LONGEST_TEXT)) {
				throw new IllegalArgumentException("Details of an action are too long, or cannot be stored");
			}
		}

		/** Where it comes from, and nothing else. */
		public static Details from(String source) {
			return new Details(source, null, null);
		}

		/** PostgreSQL stores no U+0000. */
		static boolean isUnfit(@Nullable String text, int longest) {
			return text != null && (text.codePointCount(0, text.length()) > longest || text.indexOf('\0') >= 0);
		}

	}

}
