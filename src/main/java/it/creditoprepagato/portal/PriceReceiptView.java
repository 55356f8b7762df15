package it.creditoprepagato.portal;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import it.creditoprepagato.shared.Money;

/**
 * Why a debit had its price ("Perché questo prezzo").
 *
 * @param list the price list, by its plan's name
 * @param version of the list
 * @param tld the suffix
 * @param years the term
 * @param price on that list
 * @param street without a discount
 */
record PriceReceiptView(String list, int version, String tld, int years, Money price, Money street) {

	private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {
	};

	/** Reads what the ledger keeps; empty where an entry has no receipt. */
	static Optional<PriceReceiptView> of(@Nullable String receipt) {
		if (receipt == null) {
			return Optional.empty();
		}
		Map<String, Object> members = JsonMapper.shared().readValue(receipt, MEMBERS);
		if (!members.containsKey("streetPrice")) {
			return Optional.empty();
		}
		return Optional.of(new PriceReceiptView(text(members, "list"), Integer.parseInt(text(members, "version")),
				text(members, "tld"), Integer.parseInt(text(members, "years")), Money.parse(text(members, "price")),
				Money.parse(text(members, "streetPrice"))));
	}

	private static String text(Map<String, Object> members, String name) {
		return String.valueOf(members.get(name));
	}

	public Money saving() {
		return this.street.minus(this.price);
	}

}
