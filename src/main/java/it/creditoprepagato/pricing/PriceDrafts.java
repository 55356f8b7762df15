package it.creditoprepagato.pricing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;
import jakarta.persistence.EntityManager;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of prices that are looked at before they apply: compared with the version in
 * force, then published as a version of their own or discarded.
 */
@Service
@Transactional
public class PriceDrafts {

	/** At a time. */
	public static final int MOST_OPEN = 20;

	private final DraftRepository drafts;

	private final PriceLists lists;

	private final PriceBook book;

	private final EntityManager entities;

	private final Clock clock;

	PriceDrafts(DraftRepository drafts, PriceLists lists, PriceBook book, EntityManager entities, Clock clock) {
		this.drafts = drafts;
		this.lists = lists;
		this.book = book;
		this.entities = entities;
		this.clock = clock;
	}

	/**
	 * Keeps a file, if it could be imported; the same once more is the same draft.
	 * @return {@link DraftOutcome.Standing}; {@link DraftOutcome.Published} if this very
	 * file is a version already; {@link DraftOutcome.Rejected} with every bad line and
	 * its reason; {@link DraftOutcome.TooMany} above {@value #MOST_OPEN} open drafts
	 */
	public DraftOutcome keep(PriceFile file, Actor actor) {
		PriceFileReader reader = this.lists.check(file);
		if (!reader.problems().isEmpty()) {
			return new DraftOutcome.Rejected(reader.problems());
		}
		this.lists.lock();
		Optional<PriceDraft> same = find(file.sha256());
		if (same.isPresent()) {
			return new DraftOutcome.Standing(same.get());
		}
		Optional<PriceListVersion> version = this.lists.versionOf(file);
		if (version.isPresent()) {
			return new DraftOutcome.Published(version.get());
		}
		if (this.drafts.countOpen() >= MOST_OPEN) {
			return new DraftOutcome.TooMany();
		}
		DraftRow row = new DraftRow(file, reader.lines(), act(actor));
		this.entities.persist(row);
		this.entities.flush();
		this.entities.persist(new DraftFileRow(file));
		return new DraftOutcome.Standing(row.draft(null));
	}

	/**
	 * Makes a version of a draft. What was published stays published; see
	 * {@link PriceLists#importFile(PriceFile, Instant)}.
	 * @param start from when it applies to everyone, not before now
	 * @return {@link DraftOutcome.Published}; {@link DraftOutcome.Rejected};
	 * {@link DraftOutcome.Discarded}
	 * @throws java.util.NoSuchElementException if there is no such draft
	 */
	public DraftOutcome publish(String digest, Instant start, Actor actor) {
		this.lists.lock();
		PriceDraft draft = find(digest).orElseThrow();
		PriceDraft.End end = draft.end();
		if (end != null && end.version() == null) {
			return new DraftOutcome.Discarded();
		}
		return switch (this.lists.importFile(file(draft), start)) {
			case PriceImport.Rejected(List<Problem> problems) -> new DraftOutcome.Rejected(problems);
			case PriceImport.AlreadyImported(PriceListVersion version) -> ended(draft, version, actor);
			case PriceImport.Imported(PriceListVersion version, int lines) -> ended(draft, version, actor);
		};
	}

	private DraftOutcome ended(PriceDraft draft, PriceListVersion version, Actor actor) {
		if (draft.end() == null) {
			this.entities.persist(new DraftEndRow(draft.digest(), new PriceDraft.End(version.number(), act(actor))));
		}
		return new DraftOutcome.Published(version);
	}

	/**
	 * Ends a draft that is not to be a version. What has ended stays as it is.
	 * @throws java.util.NoSuchElementException if there is no such draft
	 */
	public PriceDraft discard(String digest, Actor actor) {
		this.lists.lock();
		PriceDraft draft = find(digest).orElseThrow();
		if (draft.end() == null) {
			this.entities.persist(new DraftEndRow(digest, new PriceDraft.End(null, act(actor))));
		}
		return draft;
	}

	/** Drafts, newest first; at most as many as asked for. */
	@Transactional(readOnly = true)
	public List<PriceDraft> newest(int limit) {
		return drafts(this.drafts.newest(Limit.of(limit)));
	}

	@Transactional(readOnly = true)
	public Optional<PriceDraft> find(String digest) {
		return drafts(this.drafts.findById(new DraftRow.Id(digest)).stream().toList()).stream().findAny();
	}

	private List<PriceDraft> drafts(List<DraftRow> rows) {
		Map<DraftRow.Id, DraftEndRow> ends = this.drafts.findEnds(rows.stream().map(DraftRow::id).toList())
			.stream()
			.collect(Collectors.toMap(DraftEndRow::id, Function.identity()));
		return rows.stream().map((row) -> row.draft(ends.get(row.id()))).toList();
	}

	private PriceFile file(PriceDraft draft) {
		return this.drafts.findFile(new DraftRow.Id(draft.digest())).orElseThrow().file(draft.source());
	}

	/**
	 * A draft beside the version in force, item by item on the lists of an edition: what
	 * is new or gone first, then what rises most.
	 * @throws java.util.NoSuchElementException if there is no such draft
	 */
	@Transactional(readOnly = true)
	public List<PriceChange> compare(String digest, int edition) {
		Map<Item, ComparedPrice> before = new TreeMap<>();
		this.book.compare(edition).forEach((price) -> before.put(price.item(), price));
		Map<Item, ComparedPrice> after = new TreeMap<>();
		contents(digest).compare(edition).forEach((price) -> after.put(price.item(), price));
		Map<Item, PriceChange> changes = new TreeMap<>();
		before.forEach((item, price) -> changes.put(item, new PriceChange(item, price, after.get(item))));
		after.forEach((item, price) -> changes.putIfAbsent(item, new PriceChange(item, null, price)));
		return changes.values().stream().sorted(PriceChange.BY_RISE).toList();
	}

	/**
	 * What a year's renewal would cost on plans' lists, in their order, by TLD.
	 * @throws java.util.NoSuchElementException if there is no such draft
	 */
	@Transactional(readOnly = true)
	public List<Map<Tld, Money>> renewals(String digest, List<Plan> plans) {
		PriceListContents contents = contents(digest);
		return plans.stream().map((plan) -> contents.yearly(plan, Operation.RENEW)).toList();
	}

	private PriceListContents contents(String digest) {
		return new PriceListContents(0, this.lists.check(file(find(digest).orElseThrow())).prices());
	}

	/** The versions that there are, newest first. */
	@Transactional(readOnly = true)
	public List<PriceListVersion> versions() {
		return this.lists.versions();
	}

	/** The years of the editions that there are, newest first. */
	@Transactional(readOnly = true)
	public List<Integer> editions() {
		return this.lists.editions();
	}

	private PriceDraft.Act act(Actor actor) {
		return new PriceDraft.Act(actor, this.clock.instant().truncatedTo(ChronoUnit.MICROS));
	}

}
