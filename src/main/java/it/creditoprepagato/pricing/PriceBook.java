package it.creditoprepagato.pricing;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What operations cost. A plan fixes tier and edition; the version of the price lists
 * that started last applies to all who hold it (rule R9). Prices are euro cents, net of
 * VAT (rule R8).
 */
@Service
@Transactional(readOnly = true)
public class PriceBook {

	private final PriceListRepository lists;

	private final PriceListShelf shelf;

	private final Clock clock;

	PriceBook(PriceListRepository lists, PriceListShelf shelf, Clock clock) {
		this.lists = lists;
		this.shelf = shelf;
		this.clock = clock;
	}

	/**
	 * The price of one item. A version shown is honoured for 15 minutes after another has
	 * replaced it; later the request goes on if the item still costs the same.
	 * @return {@link Price}; {@link PriceAnswer.UnsupportedTld} if the plan's list has
	 * nothing under the TLD, for what has no price is refused, never free;
	 * {@link PriceAnswer.UnsupportedTerm} if it does not have the operation for the term;
	 * {@link PriceAnswer.PriceChanged} if it costs something else than was shown or
	 * expected
	 */
	public PriceAnswer price(PriceRequest request) {
		return prices(List.of(request)).getFirst();
	}

	/**
	 * The prices of many items, in the order of the requests, all of one instant; no
	 * query per request.
	 * @return for each request what {@link #price} says
	 */
	public List<PriceAnswer> prices(List<PriceRequest> requests) {
		Instant now = this.clock.instant();
		Timeline timeline = timeline();
		return requests.stream().map((request) -> answer(request, timeline, now)).toList();
	}

	/** A plan's list, sorted by TLD, operation and term; empty if there is none. */
	public List<Price> list(Plan plan) {
		return inForce().map((contents) -> contents.list(plan)).orElse(List.of());
	}

	/** What a year's renewal costs on a plan's list, by the TLDs that it has. */
	public Map<Tld, Money> renewals(Plan plan) {
		return renewals(List.of(plan)).getFirst();
	}

	/** What a year of each operation costs on a plan's list, by the TLDs that it has. */
	public Map<Operation, Map<Tld, Money>> yearly(Plan plan) {
		Map<Operation, Map<Tld, Money>> costs = new EnumMap<>(Operation.class);
		inForce().ifPresent((contents) -> Stream.of(Operation.values())
			.forEach((operation) -> costs.put(operation, contents.yearly(plan, operation))));
		return costs;
	}

	/** The same on the lists of several plans, in their order, all of one instant. */
	public List<Map<Tld, Money>> renewals(List<Plan> plans) {
		Optional<PriceListContents> contents = inForce();
		return plans.stream()
			.map((plan) -> contents.map((lists) -> lists.yearly(plan, Operation.RENEW)).orElse(Map.of()))
			.toList();
	}

	/**
	 * The same on the lists of several plans, now and whenever a later version starts.
	 */
	public List<RenewalPrices> renewalsToCome(List<Plan> plans) {
		SequencedMap<Instant, PriceListVersion> versions = timeline().from(this.clock.instant());
		return plans.stream().map((plan) -> renewals(plan, versions)).toList();
	}

	private RenewalPrices renewals(Plan plan, Map<Instant, PriceListVersion> versions) {
		Map<Instant, Map<Tld, Money>> byStart = new HashMap<>();
		versions.forEach((start, version) -> byStart.put(start,
				this.shelf.contents(version.number()).yearly(plan, Operation.RENEW)));
		return new RenewalPrices(byStart);
	}

	/**
	 * All tiers' lists of an edition, sorted by TLD, operation and term; empty if there
	 * are none.
	 */
	public List<ComparedPrice> compare(int edition) {
		return inForce().map((contents) -> contents.compare(edition)).orElse(List.of());
	}

	/**
	 * The version that applies now; empty until one has been imported and has started.
	 */
	public Optional<PriceListVersion> version() {
		return timeline().inForce(this.clock.instant());
	}

	private PriceAnswer answer(PriceRequest request, Timeline timeline, Instant now) {
		Integer shown = request.versionShown();
		PriceAnswer answer = (shown != null) ? asShown(request, shown, timeline, now)
				: find(request, timeline.inForce(now));
		Money expected = request.expectedPrice();
		return (expected != null) ? ifStill(expected, answer) : answer;
	}

	private PriceAnswer asShown(PriceRequest request, int shown, Timeline timeline, Instant now) {
		PriceAnswer before = find(request, timeline.started(shown, now));
		if (timeline.isHonoured(shown, now)) {
			return before;
		}
		Money told = (before instanceof Price price) ? price.amount() : Money.ZERO;
		return ifStill(told, find(request, timeline.inForce(now)));
	}

	private static PriceAnswer ifStill(Money amount, PriceAnswer answer) {
		return (answer instanceof Price price && !price.amount().equals(amount)) ? new PriceAnswer.PriceChanged(price)
				: answer;
	}

	private PriceAnswer find(PriceRequest request, Optional<PriceListVersion> version) {
		return version.map((started) -> this.shelf.contents(started.number()).find(request.plan(), request.item()))
			.orElseGet(() -> new PriceAnswer.UnsupportedTld(request.item().tld()));
	}

	private Optional<PriceListContents> inForce() {
		return version().map((version) -> this.shelf.contents(version.number()));
	}

	private Timeline timeline() {
		return new Timeline(this.lists.findAll().stream().map(PriceList::toVersion).toList());
	}

}
