package it.creditoprepagato.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import it.creditoprepagato.catalog.BrokenRule;
import it.creditoprepagato.catalog.Catalog;
import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.pricing.ComparedPrice;
import it.creditoprepagato.pricing.Item;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Price;
import it.creditoprepagato.pricing.PriceBook;
import it.creditoprepagato.registrar.Availability;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Lays what registries say of names beside what the names cost. */
@Component
class DomainOffers {

	private final Catalog catalog;

	private final PriceBook prices;

	private final AvailabilityDesk desk;

	DomainOffers(Catalog catalog, PriceBook prices, AvailabilityDesk desk) {
		this.catalog = catalog;
		this.prices = prices;
		this.desk = desk;
	}

	/**
	 * In the order of the names.
	 * @param edition whose lists are on sale
	 * @param own the customer's plan, if there is one
	 */
	List<DomainOffer> of(List<DomainName> names, int edition, @Nullable Plan own) {
		List<DomainName> possible = names.stream().filter((name) -> hindrance(name).isEmpty()).toList();
		Map<DomainName, Availability> known = this.desk.known(possible);
		Map<Tld, ComparedPrice> lists = this.prices.compare(edition)
			.stream()
			.filter((price) -> isRegistration(price.item()))
			.collect(Collectors.toMap((price) -> price.item().tld(), Function.identity()));
		Map<Tld, Money> ownList = (own == null) ? Map.of() : ownList(own);
		return names.stream()
			.map((name) -> offer(name, lists.get(name.tld()), known.get(name), ownList.get(name.tld())))
			.toList();
	}

	/** How many of the names the registries would be asked about anew. */
	int unasked(List<DomainName> names) {
		return this.desk.unasked(names);
	}

	private DomainOffer offer(DomainName name, @Nullable ComparedPrice list, @Nullable Availability known,
			@Nullable Money own) {
		DomainOffer.State state = hindrance(name).orElseGet(() -> state(known));
		return (list == null) ? new DomainOffer(name, state, null, List.of(), null)
				: new DomainOffer(name, state, list.street(), List.copyOf(list.byTier().values()), own);
	}

	private Map<Tld, Money> ownList(Plan own) {
		return this.prices.list(own)
			.stream()
			.filter((price) -> isRegistration(price.item()))
			.collect(Collectors.toMap((price) -> price.item().tld(), Price::amount));
	}

	private static boolean isRegistration(Item item) {
		return item.operation() == Operation.REGISTER && item.years() == 1;
	}

	private Optional<DomainOffer.State> hindrance(DomainName name) {
		return this.catalog.rules(name.tld())
			.map((rules) -> rules.name(name).map(DomainOffers::against))
			.orElseGet(() -> Optional
				.of(new DomainOffer.State("calm", "domains.refusal.UNSUPPORTED_TLD", List.of(name.tld().value()))));
	}

	private static DomainOffer.State against(BrokenRule broken) {
		return new DomainOffer.State("calm", broken.messageKey(), broken.arguments());
	}

	private static DomainOffer.State state(@Nullable Availability known) {
		if (known == null) {
			return DomainOffer.State.of("calm", "asking");
		}
		return switch (known) {
			case AVAILABLE -> DomainOffer.State.of("good", "free");
			case TAKEN -> DomainOffer.State.of("bad", "taken");
			case PREMIUM -> DomainOffer.State.of("warn", "premium");
			case UNKNOWN -> DomainOffer.State.of("warn", "unknown");
		};
	}

}
