package it.creditoprepagato.ledger;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What an entry will say, but for what the ledger itself adds: sequence, balance and
 * hash.
 *
 * @param kind why money moves
 * @param amount how much, without sign but for corrections
 * @param reference what it is about
 * @param key names the effect; the same key again has none
 * @param actor who does it
 * @param details what a reader wants to see
 */
public record Posting(EntryKind kind, Money amount, Reference reference, IdempotencyKey key, Actor actor,
		Details details) {

	/**
	 * What a reader wants to see of an entry, beside the figures.
	 *
	 * @param subscription the order number of the plan it falls under
	 * @param subject the domain's name or the payment reference
	 * @param parameters what a description in the reader's language is made of
	 * @param receipt why this price, as JSON, kept byte for byte
	 */
	public record Details(@Nullable String subscription, @Nullable String subject, Map<String, String> parameters,
			@Nullable String receipt) {

		/** Nothing more to say. */
		public static final Details NONE = new Details(null, null, Map.of(), null);

		public Details {
			parameters = Map.copyOf(parameters);
			if (parameters.toString().length() > 1000 || isLonger(subject, 255) || isLonger(receipt, 4000)
					|| isLonger(subscription, 40)) {
				throw new IllegalArgumentException("The details of an entry are too long");
			}
		}

		private static boolean isLonger(@Nullable String text, int limit) {
			return text != null && text.length() > limit;
		}

		public static Details of(@Nullable String subscription, String subject) {
			return new Details(subscription, subject, Map.of(), null);
		}

		SortedMap<String, String> sortedParameters() {
			return new TreeMap<>(this.parameters);
		}

	}

}
