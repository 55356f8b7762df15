package it.creditoprepagato.pricing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Refusal;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A price file is kept without moving a price, and published once, for days to come. */
@DatabaseTest
class PriceDraftTests {

	private static final Actor COLLEAGUE = new Actor(Actor.Kind.STAFF, new UUID(0, 3).toString());

	@Autowired
	private PriceListRepository lists;

	private DistantFuture future;

	private Instant now;

	private PriceDrafts drafts;

	private LocalDate tomorrow;

	@BeforeEach
	void distantFuture(@Autowired ApplicationContext context) {
		this.future = DistantFuture.of(context);
		this.now = this.future.begin();
		this.drafts = this.future.draftsAt(this.now);
		this.tomorrow = LocalDate.ofInstant(this.now, ZoneId.of("Europe/Rome")).plusDays(1);
		discardAll();
	}

	@AfterEach
	void discardAll() {
		this.drafts.open().forEach((draft) -> discard(draft.id()));
	}

	@Test
	void draftMovesNoPrice() {
		int last = this.lists.findLastVersion();
		PriceAnswer before = this.future.itRenewalAt(this.now);
		PriceDraft draft = kept(PriceFiles.renewingItAt("77.00"));
		assertThat(draft.isOpen()).isTrue();
		assertThat(draft.file().name()).isEqualTo("prova.csv");
		assertThat(draft.file().lines()).isEqualTo(1);
		assertThat(draft.kept()).isEqualTo(new PriceDraft.Act(Agencies.STAFF, this.now));
		assertThat(this.drafts.open()).containsExactly(draft);
		assertThat(this.lists.findLastVersion()).isEqualTo(last);
		assertThat(this.future.itRenewalAt(this.now)).isEqualTo(before);
	}

	@Test
	void sameFileAgainIsTheSameDraft() {
		PriceFile file = PriceFiles.renewingItAt("8.00");
		PriceDraft draft = kept(file);
		assertThat(keep(file)).isEqualTo(new DraftKeeping.AlreadyKept(draft));
		assertThat(this.drafts.open()).containsExactly(draft);
	}

	@Test
	void sameFileSentByTwoAtOnceIsOneDraft() throws Exception {
		PriceFile file = PriceFiles.renewingItAt("8.00");
		assertThat(atOnce(() -> keep(file))).filteredOn(DraftKeeping.Kept.class::isInstance).hasSize(1);
		assertThat(this.drafts.open()).hasSize(1);
	}

	@Test
	void fileOfAVersionIsNotKept() {
		PriceFile file = PriceFiles.renewingItAt("8.00");
		int number = this.future.version(this.now, file);
		assertThat(keep(file)).isInstanceOf(Refusal.class)
			.isEqualTo(new DraftKeeping.AlreadyPublished(new PriceListVersion(number, "prova.csv", this.now)));
		assertThat(this.drafts.open()).isEmpty();
	}

	@Test
	void everyBadLineIsToldAndNothingKept() {
		PriceFile file = PriceFiles.lines(PriceFiles.line("it,RENEW,1", "x"), PriceFiles.line("it,GIVE,1", "8.00"));
		assertThat(keep(file)).isInstanceOf(Refusal.class)
			.isInstanceOfSatisfying(DraftKeeping.Rejected.class,
					(rejected) -> assertThat(rejected.problems()).extracting(Problem::line).containsOnly(3L, 4L));
		assertThat(this.drafts.open()).isEmpty();
	}

	@Test
	void hostileFilesAreRefusedInWords() {
		assertThat(flaws(PriceFiles.of(new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xFF })))
			.containsExactly(PriceFlaw.NOT_UTF8);
		assertThat(flaws(PriceFiles.of(new byte[PriceFile.MAX_BYTES + 1]))).containsExactly(PriceFlaw.TOO_LARGE);
		assertThat(flaws(PriceFiles.of(""))).containsExactly(PriceFlaw.EMPTY);
		assertThat(flaws(PriceFiles.of("\0\0\0"))).contains(PriceFlaw.UNKNOWN_COLUMN);
		assertThat(flaws(PriceFiles.of(PriceFiles.HEADER + "it,RENEW,1,1\n".repeat(100_000))))
			.contains(PriceFlaw.FIELD_COUNT, PriceFlaw.TOO_MANY_LINES);
	}

	@Test
	void draftsBeyondTwentyAreRefusedUntilOneEnds(@Autowired JdbcClient jdbc) {
		List<PriceDraft> open = new ArrayList<>();
		for (int count = 0; count < PriceDraft.MOST_OPEN; count++) {
			open.add(kept(PriceFiles.renewingItAt("8.00")));
		}
		assertThat(keep(PriceFiles.renewingItAt("8.00"))).isEqualTo(new DraftKeeping.TooMany());
		discard(open.get(7).id());
		kept(PriceFiles.renewingItAt("8.00"));
		assertThat(jdbc.sql("SELECT slot FROM pricing.draft WHERE status = 'OPEN'").query(Integer.class).list())
			.hasSize(20)
			.contains(8);
	}

	@Test
	void publishedDraftIsAVersionFromTheBeginningOfItsDay() {
		int last = this.lists.findLastVersion();
		PriceDraft draft = kept(PriceFiles.renewingItAt("66.00"));
		PriceAnswer before = this.future.itRenewalAt(this.now);
		Instant start = this.tomorrow.atStartOfDay(ZoneId.of("Europe/Rome")).toInstant();

		DraftEnding ending = publish(draft, this.tomorrow);

		PriceDraft published = this.drafts.find(draft.id()).orElseThrow();
		assertThat(ending).isEqualTo(new DraftEnding.Ended(published));
		assertThat(published.version()).isEqualTo(last + 1);
		assertThat(published.end()).isEqualTo(new PriceDraft.End(new PriceDraft.Act(COLLEAGUE, this.now), last + 1));
		assertThat(this.drafts.publishedAs(last + 1)).contains(published);
		assertThat(this.future.itRenewalAt(start.minusNanos(1000))).isEqualTo(before);
		assertThat(this.future.itRenewalAt(start)).extracting("amount").isEqualTo(Money.parse("66.00"));
	}

	@Test
	void publishedTwiceItIsOneVersion() {
		PriceDraft draft = kept(PriceFiles.renewingItAt("8.00"));
		PublishDraft wish = new PublishDraft(draft.id(), this.tomorrow, this.lists.findLastVersion());
		publish(wish);
		int last = this.lists.findLastVersion();
		PriceDraft published = this.drafts.find(draft.id()).orElseThrow();
		assertThat(publish(wish)).isEqualTo(new DraftEnding.Standing(published));
		assertThat(discard(draft.id())).isEqualTo(new DraftEnding.Standing(published));
		assertThat(this.lists.findLastVersion()).isEqualTo(last);
	}

	@Test
	void publishedByTwoAtOnceItIsOneVersion() throws Exception {
		PriceDraft draft = kept(PriceFiles.renewingItAt("8.00"));
		int last = this.lists.findLastVersion();
		PublishDraft wish = new PublishDraft(draft.id(), this.tomorrow, last);
		List<DraftEnding> endings = atOnce(() -> publish(wish));
		assertThat(endings).filteredOn(DraftEnding.Ended.class::isInstance).hasSize(1);
		assertThat(endings).filteredOn(DraftEnding.Standing.class::isInstance).hasSize(3);
		assertThat(this.lists.findLastVersion()).isEqualTo(last + 1);
	}

	@Test
	void twoDraftsPublishedAtOnceAreComparedAnew() throws Exception {
		int last = this.lists.findLastVersion();
		PublishDraft one = new PublishDraft(kept(PriceFiles.renewingItAt("8.00")).id(), this.tomorrow, last);
		PublishDraft other = new PublishDraft(kept(PriceFiles.renewingItAt("9.00")).id(), this.tomorrow, last);
		try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
			List<Future<DraftEnding>> endings = executor.invokeAll(List.of(() -> publish(one), () -> publish(other)));
			assertThat(endings).extracting(Future::resultNow)
				.hasExactlyElementsOfTypes(endings.getFirst().resultNow() instanceof DraftEnding.Ended
						? new Class<?>[] { DraftEnding.Ended.class, DraftEnding.Overtaken.class }
						: new Class<?>[] { DraftEnding.Overtaken.class, DraftEnding.Ended.class });
		}
		assertThat(this.lists.findLastVersion()).isEqualTo(last + 1);
		assertThat(this.drafts.open()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(ints = { -400, -1, 732 })
	void startInThePastTodayOrFarAheadIsRefused(int days) {
		PriceDraft draft = kept(PriceFiles.renewingItAt("8.00"));
		int last = this.lists.findLastVersion();
		assertThat(publish(draft, this.tomorrow.plusDays(days))).isInstanceOf(Refusal.class)
			.isEqualTo(new DraftEnding.NotThen(this.tomorrow, this.tomorrow.plusYears(2)));
		assertThat(this.lists.findLastVersion()).isEqualTo(last);
		assertThat(this.drafts.open()).containsExactly(draft);
	}

	@Test
	void newEditionIsNotSoldBeforeItsFirstPrices(@Autowired Plans plans) {
		SoldEdition edition = plans.editions().getFirst();
		Instant start = edition.startsAt();
		assertThat(SoldEdition.firstBefore(start, plans.editions()))
			.hasValueSatisfying((other) -> assertThat(other.year()).isEqualTo(2016));
		assertThat(SoldEdition.firstBefore(start, List.of(edition))).isEmpty();
		assertThat(SoldEdition.firstBefore(start.plusSeconds(1), List.of(edition))).contains(edition);
	}

	@Test
	void fileImportedMeanwhileByOtherMeansIsNoVersionOfTheDraft() {
		PriceFile file = PriceFiles.renewingItAt("8.00");
		PriceDraft draft = kept(file);
		int number = this.future.version(this.now, file);
		assertThat(publish(draft, this.tomorrow))
			.isEqualTo(new DraftEnding.AlreadyImported(new PriceListVersion(number, "prova.csv", this.now)));
		assertThat(this.drafts.open()).containsExactly(draft);
	}

	@Test
	void discardedDraftIsNeverPublishedButItsFileMayComeAgain() {
		PriceFile file = PriceFiles.renewingItAt("8.00");
		PriceDraft draft = kept(file);
		assertThat(discard(draft.id())).isInstanceOf(DraftEnding.Ended.class);
		assertThat(publish(draft, this.tomorrow)).isInstanceOf(DraftEnding.Standing.class);
		assertThat(this.drafts.ended(1_000)).extracting(PriceDraft::id).contains(draft.id());
		assertThat(kept(file).id()).isNotEqualTo(draft.id());
	}

	@Test
	void draftThatIsNoneIsNotFound() {
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> discard(new UUID(0, 9)));
		assertThat(this.drafts.find(new UUID(0, 9))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "UPDATE pricing.draft SET status = 'DISCARDED' WHERE id = :id",
			"UPDATE pricing.draft SET status = 'OPEN', ended_by = NULL, ended_at = NULL WHERE id = :id",
			"UPDATE pricing.draft SET lines = 2 WHERE id = :id", "DELETE FROM pricing.draft WHERE id = :id",
			"UPDATE pricing.draft SET ended_by = 'staff:x' WHERE id = :id" })
	void databaseRefusesToChangeADraftThatEnded(String sql, @Autowired JdbcClient jdbc) {
		PriceDraft draft = kept(PriceFiles.renewingItAt("8.00"));
		discard(draft.id());
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> jdbc.sql(sql).param("id", draft.id()).update());
	}

	private List<PriceFlaw> flaws(PriceFile file) {
		return ((DraftKeeping.Rejected) keep(file)).problems().stream().map(Problem::flaw).distinct().toList();
	}

	private PriceDraft kept(PriceFile file) {
		return ((DraftKeeping.Kept) keep(file)).draft();
	}

	private DraftKeeping keep(PriceFile file) {
		return this.future.inTransaction(() -> this.drafts.keep(file, Agencies.STAFF));
	}

	private DraftEnding publish(PriceDraft draft, LocalDate start) {
		return publish(new PublishDraft(draft.id(), start, this.lists.findLastVersion()));
	}

	private DraftEnding publish(PublishDraft wish) {
		return this.future.inTransaction(() -> this.drafts.publish(wish, COLLEAGUE));
	}

	private DraftEnding discard(UUID draft) {
		return this.future.inTransaction(() -> this.drafts.discard(draft, COLLEAGUE));
	}

	private static <T> List<T> atOnce(Callable<T> work) throws InterruptedException {
		try (ExecutorService executor = Executors.newFixedThreadPool(4)) {
			return executor.invokeAll(List.of(work, work, work, work)).stream().map(Future::resultNow).toList();
		}
	}

}
