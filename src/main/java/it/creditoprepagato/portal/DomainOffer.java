package it.creditoprepagato.portal;

import java.util.List;

import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A name that somebody looked for.
 *
 * @param name which
 * @param state how it stands
 * @param street what its registration for a year costs without discount; null if it is
 * not sold
 * @param prices of the tiers, from the first to the last
 * @param own the price on the customer's own list, if there is one
 */
record DomainOffer(DomainName name, State state, @Nullable Money street, List<Money> prices, @Nullable Money own) {

	/**
	 * How a name stands.
	 *
	 * @param tone of the badge
	 * @param key its words, in the messages
	 * @param arguments what they are about
	 */
	record State(String tone, String key, List<Object> arguments) {

		static State of(String tone, String state) {
			return new State(tone, "portal.search.state." + state, List.of());
		}

		/** Whether it can be ordered. */
		public boolean isFree() {
			return this.tone.equals("good");
		}

	}

}
