package it.creditoprepagato.pricing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;

/** The prices of a draft beside those in force. */
public final class DraftPrices {

	private final PriceDraft draft;

	private final PriceListContents now;

	private final PriceListContents then;

	DraftPrices(PriceDraft draft, PriceListContents now, PriceListContents then) {
		this.draft = draft;
		this.now = now;
		this.then = then;
	}

	public PriceDraft draft() {
		return this.draft;
	}

	/** The years of the editions that the draft has prices for, newest first. */
	public List<Integer> editions() {
		return this.then.editions().stream().sorted(Comparator.reverseOrder()).toList();
	}

	/**
	 * Item by item on the lists of an edition: what is new or gone first, then what rises
	 * most.
	 */
	public List<PriceChange> compare(int edition) {
		Map<Item, ComparedPrice> after = new TreeMap<>();
		this.then.compare(edition).forEach((price) -> after.put(price.item(), price));
		Map<Item, PriceChange> changes = new TreeMap<>();
		this.now.compare(edition)
			.forEach((price) -> changes.put(price.item(),
					new PriceChange(price.item(), price, after.get(price.item()))));
		after.forEach((item, price) -> changes.putIfAbsent(item, new PriceChange(item, null, price)));
		return changes.values().stream().sorted(PriceChange.BY_RISE).toList();
	}

	/** What a year's renewal costs on a plan's list in force, by TLD. */
	public Map<Tld, Money> renewalsNow(Plan plan) {
		return this.now.yearly(plan, Operation.RENEW);
	}

	/** What a year's renewal would cost on a plan's list, by TLD. */
	public Map<Tld, Money> renewals(Plan plan) {
		return this.then.yearly(plan, Operation.RENEW);
	}

}
