package it.creditoprepagato.pricing;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;

import org.springframework.stereotype.Component;

/**
 * Keeps the contents of the versions asked for last. They never change, so they are never
 * asked for again; which of them applies is for a {@link Timeline} to say.
 */
@Component
class PriceListShelf {

	private static final int VERSIONS_KEPT = 8;

	private final Cache<Integer, PriceListContents> kept = CacheBuilder.newBuilder().maximumSize(VERSIONS_KEPT).build();

	private final PriceListRepository lists;

	PriceListShelf(PriceListRepository lists) {
		this.lists = lists;
	}

	PriceListContents contents(int version) {
		PriceListContents contents = this.kept.getIfPresent(version);
		if (contents == null) {
			contents = new PriceListContents(version, this.lists.findPrices(version));
			this.kept.put(version, contents);
		}
		return contents;
	}

}
