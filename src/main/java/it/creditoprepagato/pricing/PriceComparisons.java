package it.creditoprepagato.pricing;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at versions of the lists and at drafts of them: what is in force, what is to
 * come, and what a draft would change.
 */
@Service
@Transactional(readOnly = true)
public class PriceComparisons {

	private static final int DRAFTS_KEPT = 4;

	private final Cache<UUID, PriceFileReader> read = CacheBuilder.newBuilder().maximumSize(DRAFTS_KEPT).build();

	private final PriceListRepository versions;

	private final PriceDrafts drafts;

	private final PriceLists lists;

	private final Clock clock;

	PriceComparisons(PriceListRepository versions, PriceDrafts drafts, PriceLists lists, Clock clock) {
		this.versions = versions;
		this.drafts = drafts;
		this.lists = lists;
		this.clock = clock;
	}

	/** Every version there is, the last imported first. */
	public List<PriceListVersion> versions() {
		return all().stream().sorted(PriceListVersion.BY_NUMBER.reversed()).toList();
	}

	/** The one that applies now, and those that start later and will apply, by start. */
	public List<PriceListVersion> inForceAndToCome() {
		return List.copyOf(new Timeline(all()).from(this.clock.instant()).values());
	}

	/** The number of the last version; zero if there is none. */
	public int lastVersion() {
		return this.versions.findLastVersion();
	}

	/**
	 * What the draft is compared with unless something else is asked for: what is in
	 * force, or was when the draft ended.
	 */
	public Optional<PriceListVersion> comparedWith(PriceDraft draft) {
		PriceDraft.End end = draft.end();
		Instant at = (end != null) ? end.act().at() : this.clock.instant();
		return new Timeline(all().stream().filter((version) -> isOther(version, draft)).toList()).inForce(at);
	}

	private static boolean isOther(PriceListVersion version, PriceDraft draft) {
		Integer own = draft.version();
		return own == null || version.number() < own;
	}

	/** What is wrong with the draft's file today; empty if it can still be published. */
	public List<Problem> problems(PriceDraft draft) {
		return List.copyOf(reader(draft).problems());
	}

	/**
	 * Compares a draft with a version.
	 * @param version the earlier one; null for none, and everything is new
	 */
	public ListComparison compare(PriceDraft draft, @Nullable PriceListVersion version) {
		Collection<ListedPrices> earlier = (version != null) ? this.versions.findPrices(version.number()) : List.of();
		return ListComparison.of(earlier, reader(draft).prices());
	}

	/** All tiers' lists of an edition in a version, sorted by item. */
	public List<ComparedPrice> list(int version, int edition) {
		return new PriceListContents(version, this.versions.findPrices(version)).compare(edition);
	}

	/** A file is read once; that is looked at page by page. */
	private PriceFileReader reader(PriceDraft draft) {
		PriceFileReader kept = this.read.getIfPresent(draft.id());
		if (kept == null) {
			kept = this.lists.check(this.drafts.file(draft));
			this.read.put(draft.id(), kept);
		}
		return kept;
	}

	private List<PriceListVersion> all() {
		return this.versions.findAll().stream().map(PriceList::toVersion).toList();
	}

}
