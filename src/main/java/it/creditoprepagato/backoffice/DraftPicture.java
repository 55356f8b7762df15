package it.creditoprepagato.backoffice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import it.creditoprepagato.pricing.ListComparison;
import it.creditoprepagato.pricing.PriceChange;
import it.creditoprepagato.pricing.PriceComparisons;
import it.creditoprepagato.pricing.PriceDraft;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What the page of a draft shows. */
@Component
class DraftPicture {

	private static final int TLDS_SHOWN = 60;

	private static final int PROBLEMS_SHOWN = 100;

	private final PriceComparisons prices;

	private final PriceEffects effects;

	private final PriceDesk desk;

	private final Colleagues colleagues;

	DraftPicture(PriceComparisons prices, PriceEffects effects, PriceDesk desk, Colleagues colleagues) {
		this.prices = prices;
		this.effects = effects;
		this.desk = desk;
		this.colleagues = colleagues;
	}

	/** By the names that the template knows them by. */
	Map<String, @Nullable Object> of(PriceDraft draft, ComparisonFilter filter) {
		PriceComparisons.Base base = this.prices.comparedWith(draft);
		ListComparison comparison = this.prices.compare(draft, base.version());
		List<PriceChange> lines = filter.of(comparison);
		Map<String, @Nullable Object> picture = new HashMap<>(tlds(comparison));
		picture.put("draft", draft);
		picture.put("base", base.version());
		picture.put("lastVersion", base.last());
		picture.put("problems", this.prices.problems(draft).stream().limit(PROBLEMS_SHOWN).toList());
		List<PlanEffect> effects = this.effects.of(comparison);
		picture.put("effects", effects);
		picture.put("felt", effects.stream().filter(PlanEffect::isFelt).mapToLong(PlanEffect::customers).sum());
		picture.put("newest", comparison.newestEdition().orElse(null));
		picture.put("filter", filter);
		picture.put("lines", filter.shown(lines));
		picture.put("all", lines.size());
		picture.put("page", filter.page(lines.size()));
		picture.put("most", ComparisonFilter.LINES);
		picture.put("trail", this.desk.trail(draft));
		picture.put("names", this.colleagues.names(draft.actors().toList()));
		return picture;
	}

	/** What is asked for, without pages. */
	List<PriceChange> lines(PriceDraft draft, ComparisonFilter filter) {
		return filter.of(this.prices.compare(draft, this.prices.comparedWith(draft).version()));
	}

	private static Map<String, @Nullable Object> tlds(ListComparison comparison) {
		List<PriceChange> changed = comparison.biggestByTld();
		return Map.of("added", comparison.added().stream().limit(TLDS_SHOWN).toList(), "addedCount",
				comparison.added().size(), "vanished", comparison.vanished().stream().limit(TLDS_SHOWN).toList(),
				"vanishedCount", comparison.vanished().size(), "changed",
				changed.subList(0, Math.min(TLDS_SHOWN, changed.size())), "changedCount", changed.size());
	}

}
