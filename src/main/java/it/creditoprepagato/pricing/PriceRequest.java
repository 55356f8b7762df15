package it.creditoprepagato.pricing;

import it.creditoprepagato.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Asks what an item costs on a plan's list, and may say what the caller has been told.
 *
 * @param plan whose list
 * @param item what is to be bought
 * @param versionShown the version whose price a form showed
 * @param expectedPrice the price that an API caller counts on
 */
public record PriceRequest(Plan plan, Item item, @Nullable Integer versionShown, @Nullable Money expectedPrice) {

	public static PriceRequest of(Plan plan, Item item) {
		return new PriceRequest(plan, item, null, null);
	}

	/** The same, by someone to whom a form showed the prices of a version. */
	public PriceRequest shown(int version) {
		return new PriceRequest(this.plan, this.item, version, this.expectedPrice);
	}

	/** The same, by someone who counts on a price. */
	public PriceRequest expecting(Money price) {
		return new PriceRequest(this.plan, this.item, this.versionShown, price);
	}

}
