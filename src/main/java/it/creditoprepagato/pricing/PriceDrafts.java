package it.creditoprepagato.pricing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.TimeOrderedId;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Price files that are looked at before they are published. A draft moves no price;
 * published, it goes the way of every import and is a version that is never edited (rule
 * R9). Whoever keeps, publishes or discards waits for whoever does so at the same time.
 */
@Service
@Transactional
public class PriceDrafts {

	/** How far ahead a list may be published. */
	static final Period HORIZON = Period.ofYears(2);

	private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

	private final DraftRepository drafts;

	private final PriceListRepository versions;

	private final PriceLists lists;

	private final Clock clock;

	PriceDrafts(DraftRepository drafts, PriceListRepository versions, PriceLists lists, Clock clock) {
		this.drafts = drafts;
		this.versions = versions;
		this.lists = lists;
		this.clock = clock;
	}

	/**
	 * Keeps a file as a draft, if it could be imported as it is.
	 * @return {@link DraftKeeping.Kept}; {@link DraftKeeping.AlreadyKept} for the very
	 * file of an open draft; {@link DraftKeeping.AlreadyPublished} for that of a version;
	 * {@link DraftKeeping.Rejected} with every bad line and its reason;
	 * {@link DraftKeeping.TooMany} while {@link PriceDraft#MOST_OPEN} are open
	 */
	public DraftKeeping keep(PriceFile file, Actor actor) {
		this.versions.lockImports();
		Optional<PriceList> published = this.versions.findByFile(file.sha256());
		if (published.isPresent()) {
			return new DraftKeeping.AlreadyPublished(published.get().toVersion());
		}
		List<DraftRow> open = this.drafts.findOpen();
		Optional<PriceDraft> same = open.stream()
			.map(DraftRow::draft)
			.filter((draft) -> draft.file().sha256().equals(file.sha256()))
			.findAny();
		return same.<DraftKeeping>map(DraftKeeping.AlreadyKept::new).orElseGet(() -> keepNew(file, open, actor));
	}

	private DraftKeeping keepNew(PriceFile file, List<DraftRow> open, Actor actor) {
		PriceFileReader reader = this.lists.check(file);
		if (!reader.problems().isEmpty()) {
			return new DraftKeeping.Rejected(reader.problems());
		}
		Set<Integer> taken = open.stream().map(DraftRow::slot).collect(Collectors.toSet());
		int slot = IntStream.rangeClosed(1, PriceDraft.MOST_OPEN)
			.filter((place) -> !taken.contains(place))
			.findFirst()
			.orElse(0);
		if (slot == 0) {
			return new DraftKeeping.TooMany();
		}
		PriceDraft draft = new PriceDraft(TimeOrderedId.next(),
				new PriceDraft.File(file.name(), file.sha256(), reader.lines()), new PriceDraft.Act(actor, now()),
				null);
		this.drafts.insert(draft, file.bytes(), slot);
		return new DraftKeeping.Kept(draft);
	}

	/**
	 * Makes a draft a version of the lists that starts with a day in Italy, tomorrow or
	 * later and within two years: what applies now, and what was bought at it, stays as
	 * it is.
	 * @return {@link DraftEnding.Ended}; {@link DraftEnding.Standing} if it had ended
	 * before; {@link DraftEnding.NotThen}; {@link DraftEnding.Overtaken} if another list
	 * was published since it was looked at; {@link DraftEnding.SoldWithoutPrices} if it
	 * is the first list of an edition and starts after it;
	 * {@link DraftEnding.AlreadyImported}; {@link DraftEnding.Rejected}
	 * @throws java.util.NoSuchElementException if there is no such draft
	 */
	public DraftEnding publish(PublishDraft wish, Actor actor) {
		this.versions.lockImports();
		DraftRow row = row(wish.draft());
		if (!row.draft().isOpen()) {
			return new DraftEnding.Standing(row.draft());
		}
		if (wish.start().isBefore(earliest()) || wish.start().isAfter(latest())) {
			return new DraftEnding.NotThen(earliest(), latest());
		}
		int last = this.versions.findLastVersion();
		if (last != wish.lastSeen()) {
			return new DraftEnding.Overtaken(version(last));
		}
		Instant start = wish.start().atStartOfDay(ITALY).toInstant();
		return SoldEdition.firstBefore(start, this.lists.notStored())
			.<DraftEnding>map(DraftEnding.SoldWithoutPrices::new)
			.orElseGet(() -> publish(row, start, actor));
	}

	private DraftEnding publish(DraftRow row, Instant start, Actor actor) {
		return switch (this.lists.importFile(file(row.draft()), start)) {
			case PriceImport.Imported imported -> ended(row, actor, imported.version().number());
			case PriceImport.AlreadyImported already -> new DraftEnding.AlreadyImported(already.version());
			case PriceImport.Rejected rejected -> new DraftEnding.Rejected(rejected.problems());
		};
	}

	/**
	 * Lays a draft aside for good; the file may be sent again as another one.
	 * @return {@link DraftEnding.Ended}; {@link DraftEnding.Standing} if it had ended
	 * before
	 * @throws java.util.NoSuchElementException if there is no such draft
	 */
	public DraftEnding discard(UUID draft, Actor actor) {
		this.versions.lockImports();
		DraftRow row = row(draft);
		return row.draft().isOpen() ? ended(row, actor, null) : new DraftEnding.Standing(row.draft());
	}

	private DraftEnding ended(DraftRow row, Actor actor, @Nullable Integer version) {
		row.end(new PriceDraft.End(new PriceDraft.Act(actor, now()), version));
		return new DraftEnding.Ended(row.draft());
	}

	/** A draft; empty if there is none of that id. */
	@Transactional(readOnly = true)
	public Optional<PriceDraft> find(UUID id) {
		return this.drafts.findById(new DraftRow.Id(id)).map(DraftRow::draft);
	}

	/** Those that may be published, oldest first. */
	@Transactional(readOnly = true)
	public List<PriceDraft> open() {
		return this.drafts.findOpen().stream().map(DraftRow::draft).toList();
	}

	/** Those that ended, newest first; at most as many as asked for. */
	@Transactional(readOnly = true)
	public List<PriceDraft> ended(int limit) {
		return this.drafts.findEnded(Limit.of(limit)).stream().map(DraftRow::draft).toList();
	}

	/** The draft that became a version; empty if that was imported by other means. */
	@Transactional(readOnly = true)
	public Optional<PriceDraft> publishedAs(int version) {
		return this.drafts.findByVersion(version).map(DraftRow::draft);
	}

	/** The first day on which a list can start. */
	public LocalDate earliest() {
		return LocalDate.ofInstant(this.clock.instant(), ITALY).plusDays(1);
	}

	/** The last day on which a list can start. */
	public LocalDate latest() {
		return earliest().plus(HORIZON);
	}

	PriceFile file(PriceDraft draft) {
		return PriceFile.of(draft.file().name(), this.drafts.findContent(draft.id()));
	}

	private DraftRow row(UUID id) {
		return this.drafts.findById(new DraftRow.Id(id)).orElseThrow();
	}

	private PriceListVersion version(int number) {
		return this.versions.findById(new PriceList.Id(number)).map(PriceList::toVersion).orElseThrow();
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
