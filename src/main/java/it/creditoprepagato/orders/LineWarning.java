package it.creditoprepagato.orders;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.domains.DomainWarning;
import it.creditoprepagato.shared.Money;

/**
 * What a customer should know before ordering a line.
 *
 * @param warning of what
 * @param worth in money, on the list of the plan in force; null where it has no price
 */
public record LineWarning(DomainWarning warning, @Nullable Money worth) {

	/** What it is worth in words, in the messages. */
	public String worthKey() {
		return "orders.worth." + kind();
	}

	/** Which warning it is, the same for ever. */
	public String kind() {
		String key = this.warning.messageKey();
		return key.substring(key.lastIndexOf('.') + 1);
	}

}
