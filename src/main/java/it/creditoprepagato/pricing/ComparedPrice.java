package it.creditoprepagato.pricing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import it.creditoprepagato.shared.Money;

/**
 * What an item costs on the lists of all tiers of an edition, side by side with the
 * street price; net of VAT (rule R8).
 *
 * @param version the version of the lists
 * @param item what is bought
 * @param street the undiscounted price
 * @param byTier every tier's price
 */
public record ComparedPrice(int version, Item item, Money street, Map<Tier, Money> byTier) {

	public ComparedPrice {
		byTier = Collections.unmodifiableMap(new EnumMap<>(byTier));
	}

}
