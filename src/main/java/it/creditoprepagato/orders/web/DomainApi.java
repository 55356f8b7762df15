package it.creditoprepagato.orders.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import it.creditoprepagato.domains.AutoRenew;
import it.creditoprepagato.domains.DomainCriteria;
import it.creditoprepagato.domains.DomainCursor;
import it.creditoprepagato.domains.DomainPage;
import it.creditoprepagato.domains.DomainSearch;
import it.creditoprepagato.domains.DomainStatus;
import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.identity.ApiCaller;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.pricing.PriceBook;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;
import it.creditoprepagato.web.ApiController;
import it.creditoprepagato.web.Fields;
import it.creditoprepagato.web.Problem;
import it.creditoprepagato.web.ProblemType;
import it.creditoprepagato.web.Reading;

/** The portfolio, with what each renewal costs on the customer's own list. */
@ApiController
class DomainApi {

	private static final int PAGE = 50;

	private final Portfolio portfolio;

	private final PrepaidPlans plans;

	private final PriceBook prices;

	DomainApi(Portfolio portfolio, PrepaidPlans plans, PriceBook prices) {
		this.portfolio = portfolio;
		this.plans = plans;
		this.prices = prices;
	}

	@GetMapping("/domains")
	DomainsAnswer domains(@AuthenticationPrincipal ApiCaller caller,
			@RequestParam(required = false) @Nullable String status, @RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String limit,
			@RequestParam(required = false) @Nullable String after) {
		Fields fields = new Fields();
		var only = fields.optional("status", status, Reading.oneOf(DomainStatus.class));
		var text = fields.optional("q", q, Reading.text(100));
		var most = fields.optional("limit", limit, Reading.wholeNumber(1, DomainSearch.MOST));
		DomainCursor cursor = cursor(fields, after);
		DomainSearch search = fields.read(() -> {
			Long count = most.value();
			DomainStatus wanted = only.value();
			DomainCriteria criteria = DomainCriteria.HELD.containing(text.value());
			return new DomainSearch((wanted != null) ? criteria.in(Set.of(wanted)) : criteria, DomainSearch.Order.NAME,
					cursor, (count != null) ? count.intValue() : PAGE);
		});
		DomainPage page = this.portfolio.search(caller.customerId(), search);
		DomainCursor next = page.next();
		return new DomainsAnswer(answers(caller.customerId(), page.domains()),
				(next != null) ? next.name().ascii() : null);
	}

	@GetMapping("/domains/{name}")
	ResponseEntity<Object> domain(@AuthenticationPrincipal ApiCaller caller, @PathVariable String name) {
		return Typed.name(name)
			.flatMap((domain) -> this.portfolio.find(caller.customerId(), domain))
			.map((domain) -> ResponseEntity.ok((Object) answers(caller.customerId(), List.of(domain)).getFirst()))
			.orElseGet(() -> Problem.of(ProblemType.NOT_FOUND).toResponse());
	}

	private static @Nullable DomainCursor cursor(Fields fields, @Nullable String after) {
		if (after == null) {
			return null;
		}
		Optional<DomainName> name = Typed.name(after);
		if (name.isEmpty()) {
			fields.refuse("after", "is the next of an earlier page");
		}
		return name.map((last) -> new DomainCursor(null, last)).orElse(null);
	}

	private List<DomainAnswer> answers(CustomerId customer, List<HeldDomain> domains) {
		Map<Tld, Money> renewals = this.plans.inForce(customer)
			.map((subscription) -> this.prices.renewals(subscription.plan()))
			.orElse(Map.of());
		return domains.stream()
			.map((domain) -> new DomainAnswer(domain.name().ascii(), domain.status(), domain.paidUntil(),
					domain.autoRenew() == AutoRenew.ON, renewals.get(domain.name().tld())))
			.toList();
	}

	/**
	 * A page of domains.
	 *
	 * @param items by name
	 * @param next the key of the page after; null after the last
	 */
	record DomainsAnswer(List<DomainAnswer> items, @Nullable String next) {
	}

	/**
	 * A domain.
	 *
	 * @param name in ASCII
	 * @param status as it stands today
	 * @param expiry the last day paid for
	 * @param autoRenew whether it is renewed without being asked
	 * @param renewalPrice what a year costs
	 */
	record DomainAnswer(String name, DomainStatus status, @Nullable LocalDate expiry, boolean autoRenew,
			@Nullable Money renewalPrice) {
	}

}
