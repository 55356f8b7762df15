package it.creditoprepagato.pricing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports price lists. A file holds the prices of every plan and becomes a new version of
 * the lists, which is never edited: other prices are another version (rule R9).
 */
@Service
@Transactional
public class PriceLists {

	private static final String DEMONSTRATION = "listino-dimostrativo.csv";

	private final PriceListRepository lists;

	private final EditionRepository editions;

	private final EntityManager entities;

	private final Clock clock;

	PriceLists(PriceListRepository lists, EditionRepository editions, EntityManager entities, Clock clock) {
		this.lists = lists;
		this.editions = editions;
		this.entities = entities;
		this.clock = clock;
	}

	/**
	 * Imports a file as a version that starts now; see
	 * {@link #importFile(PriceFile, Instant)}.
	 */
	public PriceImport importFile(PriceFile file) {
		this.lists.lockImports();
		Instant now = now();
		return importLocked(file, now, now);
	}

	/**
	 * Imports a whole file, or nothing of it. The file has to have prices for every
	 * edition stored and for every one that comes with the application; the latter are
	 * stored with it, since an edition is sold only if it has prices.
	 * @param start from when the version applies. Only the first may start in the past: a
	 * price that applied is never changed afterwards. Of versions with one start the last
	 * imported applies, which is how one is called off
	 * @return {@link PriceImport.Imported}; {@link PriceImport.AlreadyImported} for the
	 * very same file (a comment makes it another one); {@link PriceImport.Rejected} with
	 * every bad line and its reason
	 */
	public PriceImport importFile(PriceFile file, Instant start) {
		this.lists.lockImports();
		return importLocked(file, start.truncatedTo(ChronoUnit.MICROS), now());
	}

	/**
	 * Imports the "listino dimostrativo" that comes with the application, from the start
	 * of its first edition on, if no price list has ever been imported.
	 */
	public void importIfEmpty() {
		this.lists.lockImports();
		if (this.lists.findLastVersion() > 0) {
			return;
		}
		PriceImport outcome = importFile(demonstration(), ShippedEditions.read().getFirst().startsAt());
		if (outcome instanceof PriceImport.Rejected rejected) {
			throw new IllegalStateException(
					"The list that comes with the application is wrong: " + rejected.problems());
		}
	}

	private PriceImport importLocked(PriceFile file, Instant start, Instant now) {
		Optional<PriceList> same = this.lists.findByFile(file.sha256());
		if (same.isPresent()) {
			return new PriceImport.AlreadyImported(same.get().toVersion());
		}
		int last = this.lists.findLastVersion();
		if (last > 0 && start.isBefore(now)) {
			return new PriceImport.Rejected(List.of(Problem.ofFile(PriceFlaw.STARTED, start)));
		}
		return checkAndStore(file, new PriceList(last + 1, file, start, now));
	}

	private static PriceFile demonstration() {
		try (InputStream content = new ClassPathResource("data/" + DEMONSTRATION).getInputStream()) {
			return PriceFile.read(DEMONSTRATION, content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Reads a file as if it were imported. */
	PriceFileReader check(PriceFile file) {
		SortedSet<Integer> years = stored();
		ShippedEditions.read().forEach((edition) -> years.add(edition.year()));
		return new PriceFileReader(years).read(file);
	}

	/** The editions that come with the application and that the next import stores. */
	List<SoldEdition> notStored() {
		return fresh(stored()).stream().map(Edition::sold).toList();
	}

	private static List<Edition> fresh(Set<Integer> years) {
		return ShippedEditions.read().stream().filter((edition) -> !years.contains(edition.year())).toList();
	}

	private SortedSet<Integer> stored() {
		return this.editions.findAll().stream().map(Edition::year).collect(Collectors.toCollection(TreeSet::new));
	}

	private PriceImport checkAndStore(PriceFile file, PriceList list) {
		SortedSet<Integer> years = stored();
		List<Edition> fresh = fresh(years);
		fresh.forEach((edition) -> years.add(edition.year()));
		PriceFileReader reader = new PriceFileReader(years).read(file);
		if (!reader.problems().isEmpty()) {
			return new PriceImport.Rejected(reader.problems());
		}
		fresh.forEach(this.entities::persist);
		this.entities.persist(list);
		PriceListVersion version = list.toVersion();
		reader.prices().forEach((prices) -> this.entities.persist(new PriceRow(version.number(), prices)));
		return new PriceImport.Imported(version, reader.lines());
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
