package it.creditoprepagato.pricing;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import it.creditoprepagato.shared.Money;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which plans are on sale and what entry top-up gives which. An edition is on sale from
 * its start until the next one starts; who holds an older one keeps it (rule R9).
 */
@Service
@Transactional(readOnly = true)
public class Plans {

	private final EditionRepository editions;

	private final Clock clock;

	Plans(EditionRepository editions, Clock clock) {
		this.editions = editions;
		this.clock = clock;
	}

	/** The edition sold now; empty until a price list has been imported. */
	public Optional<EntryAmounts> onSale() {
		return onSale(this.clock.instant());
	}

	/** The edition that was sold at an instant; empty before the first one. */
	public Optional<EntryAmounts> onSale(Instant at) {
		return this.editions.findOnSale(at).map(Edition::entryAmounts);
	}

	/**
	 * The entry amounts of an edition, on sale or not; empty if there is none of that
	 * year.
	 */
	public Optional<EntryAmounts> entryAmounts(int edition) {
		return this.editions.findById(new Edition.Id(edition)).map(Edition::entryAmounts);
	}

	/** Every edition there is, the newest first, those to come among them. */
	public List<SoldEdition> editions() {
		return this.editions.findAll()
			.stream()
			.map(Edition::sold)
			.sorted(Comparator.comparingInt(SoldEdition::year).reversed())
			.toList();
	}

	/**
	 * The plan that an entry top-up gives, at the edition and thresholds of the day it
	 * was asked for (rule R1).
	 * @param paid the net amount paid
	 * @param askedAt when the purchase was asked for, however late it is settled
	 * @return {@link PlanChoice.Reached}; {@link PlanChoice.BelowEntryAmount} with the
	 * minimum, also for zero and below; {@link PlanChoice.NothingOnSale}
	 */
	public PlanChoice planFor(Money paid, Instant askedAt) {
		return onSale(askedAt).map((amounts) -> amounts.choose(paid)).orElseGet(PlanChoice.NothingOnSale::new);
	}

}
