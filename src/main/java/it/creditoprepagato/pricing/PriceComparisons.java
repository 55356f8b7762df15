package it.creditoprepagato.pricing;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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

	private final PriceListShelf shelf;

	private final PriceDrafts drafts;

	private final PriceLists lists;

	private final Clock clock;

	PriceComparisons(PriceListRepository versions, PriceListShelf shelf, PriceDrafts drafts, PriceLists lists,
			Clock clock) {
		this.versions = versions;
		this.shelf = shelf;
		this.drafts = drafts;
		this.lists = lists;
		this.clock = clock;
	}

	/** Every version there is, the last imported first. */
	public List<DatedVersion> versions() {
		Instant now = this.clock.instant();
		Collection<PriceListVersion> all = all();
		Collection<PriceListVersion> current = new Timeline(all).from(now).values();
		return all.stream()
			.sorted(PriceListVersion.BY_NUMBER.reversed())
			.map((version) -> new DatedVersion(version, state(version, current.contains(version), now)))
			.toList();
	}

	private static DatedVersion.State state(PriceListVersion version, boolean current, Instant now) {
		if (!current) {
			return DatedVersion.State.REPLACED;
		}
		return version.startsAt().isAfter(now) ? DatedVersion.State.TO_COME : DatedVersion.State.IN_FORCE;
	}

	/**
	 * What the draft is compared with unless something else is asked for: what is in
	 * force, or was when the draft ended.
	 */
	public Base comparedWith(PriceDraft draft) {
		PriceDraft.End end = draft.end();
		Instant at = (end != null) ? end.act().at() : this.clock.instant();
		List<PriceListVersion> all = all();
		int last = all.stream().mapToInt(PriceListVersion::number).max().orElse(0);
		Timeline others = new Timeline(all.stream().filter((version) -> isOther(version, draft)).toList());
		return new Base(others.inForce(at).orElse(null), last);
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
		Collection<ListedPrices> earlier = (version != null) ? this.shelf.contents(version.number()).prices()
				: List.of();
		return ListComparison.of(earlier, reader(draft).prices());
	}

	/** All tiers' lists of an edition in a version, sorted by item. */
	public List<ComparedPrice> list(int version, int edition) {
		return this.shelf.contents(version).compare(edition);
	}

	/** A version as the file that would be imported for it. */
	public PriceTable table(int version) {
		return this.shelf.contents(version).table();
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

	/**
	 * What a draft is compared with.
	 *
	 * @param version the earlier one; null if there is none
	 * @param last the number of the last version there is, zero if there is none
	 */
	public record Base(@Nullable PriceListVersion version, int last) {
	}

}
