package it.creditoprepagato.orders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import it.creditoprepagato.domains.Clearance;
import it.creditoprepagato.domains.DomainRefusal;
import it.creditoprepagato.pricing.Item;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Price;
import it.creditoprepagato.pricing.PriceAnswer;
import it.creditoprepagato.pricing.PriceBook;
import it.creditoprepagato.pricing.PriceRequest;
import it.creditoprepagato.registrar.AuthCode;
import it.creditoprepagato.registrar.Registrar;
import it.creditoprepagato.registrar.Soundings;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.TimeOrderedId;

/**
 * Holds every wish against the domains' rules and the price list: the one engine behind
 * screen, CSV and API.
 */
@Component
class LineChecks {

	private final WishClearances clearances;

	private final PriceBook prices;

	private final Registrar registrar;

	LineChecks(WishClearances clearances, PriceBook prices, Registrar registrar) {
		this.clearances = clearances;
		this.prices = prices;
		this.registrar = registrar;
	}

	Soundings soundings(List<DomainWish> wishes) {
		Set<DomainName> toRegister = new HashSet<>();
		Map<DomainName, AuthCode> codes = new HashMap<>();
		Set<DomainName> toTransfer = new HashSet<>();
		for (DomainWish wish : wishes) {
			if (wish instanceof RegisterDomain) {
				toRegister.add(wish.domain());
			}
			else if (wish instanceof TransferDomain transfer) {
				toTransfer.add(wish.domain());
				transfer.code().ifPresent((code) -> codes.putIfAbsent(wish.domain(), code));
			}
		}
		return new Soundings(this.registrar.availabilities(toRegister), this.registrar.standings(toTransfer, codes));
	}

	List<CheckedLine> check(CustomerId customer, Plan plan, List<DomainWish> wishes, Soundings soundings) {
		List<WishClearances.Answer> answers = this.clearances.of(customer, wishes, soundings);
		List<PriceAnswer> prices = this.prices.prices(wishes.stream().map((wish) -> request(plan, wish)).toList());
		List<CheckedLine> lines = new ArrayList<>();
		for (int at = 0; at < wishes.size(); at++) {
			lines.add(line(at + 1, wishes.get(at), answers.get(at), prices.get(at)));
		}
		return lines;
	}

	/** The answers to a dry run, with what the customer should know before. */
	List<LineOutcome> outcomes(Plan plan, List<CheckedLine> lines) {
		return new Warnings(plan, this.prices).outcomes(lines);
	}

	private static CheckedLine line(int number, DomainWish wish, WishClearances.Answer answer, PriceAnswer price) {
		return switch (answer.clearance()) {
			case DomainRefusal refusal -> new CheckedLine.NotPlaceable(new LineRefusal.OfDomain(refusal));
			case Clearance.Cleared cleared -> switch (price) {
				case Price amount -> new CheckedLine.Placeable(new QuotedLine(TimeOrderedId.next(), number, wish,
						new QuotedLine.Cleared(cleared.instruction(), cleared.warnings(), answer.acquisition()),
						amount));
				case PriceAnswer.UnsupportedTld none ->
					new CheckedLine.NotPlaceable(new LineRefusal.UnsupportedTld(item(wish)));
				case PriceAnswer.UnsupportedTerm term ->
					new CheckedLine.NotPlaceable(new LineRefusal.UnsupportedTerm(term));
				case PriceAnswer.PriceChanged changed ->
					new CheckedLine.NotPlaceable(new LineRefusal.PriceChanged(changed.current().amount()));
			};
		};
	}

	private static PriceRequest request(Plan plan, DomainWish wish) {
		return new PriceRequest(plan, item(wish), wish.told().listVersion(), wish.told().price());
	}

	private static Item item(DomainWish wish) {
		return new Item(wish.domain().tld(), wish.operation(), wish.years());
	}

}
