package it.creditoprepagato.prepaid.web;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import it.creditoprepagato.identity.ApiCaller;
import it.creditoprepagato.ledger.Credit;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.pricing.EntryAmounts;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Plans;
import it.creditoprepagato.pricing.Price;
import it.creditoprepagato.pricing.PriceBook;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.web.ApiController;
import it.creditoprepagato.web.Fields;
import it.creditoprepagato.web.Problem;
import it.creditoprepagato.web.ProblemType;
import it.creditoprepagato.web.Reading;

/** The credit, the plan and its price list. */
@ApiController
class CreditApi {

	private final PrepaidPlans prepaid;

	private final Ledger ledger;

	private final Plans plans;

	private final PriceBook prices;

	CreditApi(PrepaidPlans prepaid, Ledger ledger, Plans plans, PriceBook prices) {
		this.prepaid = prepaid;
		this.ledger = ledger;
		this.plans = plans;
		this.prices = prices;
	}

	@GetMapping("/credit")
	CreditAnswer credit(@AuthenticationPrincipal ApiCaller caller) {
		Credit credit = this.ledger.balance(caller.customerId());
		PlanAnswer plan = this.prepaid.inForce(caller.customerId()).map(PlanAnswer::of).orElse(null);
		return new CreditAnswer(plan, "EUR", credit.balance(), credit.held(), credit.available());
	}

	/** The list of the plan in force, or that of another tier in the same edition. */
	@GetMapping("/price-list")
	ResponseEntity<Object> priceList(@AuthenticationPrincipal ApiCaller caller,
			@RequestParam(required = false) @Nullable String tld,
			@RequestParam(required = false) @Nullable String tier) {
		Fields fields = new Fields();
		var suffix = fields.optional("tld", tld, Reading.text(63));
		var other = fields.optional("tier", tier, Reading.oneOf(Tier.class));
		Wanted wanted = fields.read(() -> new Wanted(suffix.value(), other.value()));
		Optional<Plan> plan = plan(caller, wanted.tier());
		return plan.map((list) -> ResponseEntity.ok((Object) list(list, wanted.tld())))
			.orElseGet(() -> Problem.of(ProblemType.NO_PLAN).toResponse());
	}

	private Optional<Plan> plan(ApiCaller caller, @Nullable Tier tier) {
		Optional<Plan> held = this.prepaid.inForce(caller.customerId()).map(Subscription::plan);
		return (tier == null) ? held
				: held.map(Plan::edition)
					.or(() -> this.plans.onSale().map(EntryAmounts::edition))
					.map((edition) -> new Plan(tier, edition));
	}

	private ListAnswer list(Plan plan, @Nullable String tld) {
		List<ItemAnswer> items = this.prices.list(plan)
			.stream()
			.filter((price) -> tld == null || price.item().tld().value().equalsIgnoreCase(tld))
			.map(ItemAnswer::of)
			.toList();
		return new ListAnswer(plan.tier(), plan.edition(), items);
	}

	private record Wanted(@Nullable String tld, @Nullable Tier tier) {
	}

	/**
	 * What a customer has.
	 *
	 * @param plan the plan in force, if any
	 * @param currency always EUR
	 * @param balance the sum of all transactions
	 * @param held what operations under way have set aside
	 * @param available balance less held
	 */
	record CreditAnswer(@Nullable PlanAnswer plan, String currency, Money balance, Money held, Money available) {
	}

	/**
	 * A plan.
	 *
	 * @param tier the package
	 * @param edition the year of its list
	 * @param name both, as people say it
	 * @param orderNumber of its purchase
	 */
	record PlanAnswer(Tier tier, int edition, String name, String orderNumber) {

		static PlanAnswer of(Subscription subscription) {
			Plan plan = subscription.plan();
			return new PlanAnswer(plan.tier(), plan.edition(), plan.name(), subscription.orderNumber().toString());
		}

	}

	/**
	 * A price list.
	 *
	 * @param tier whose
	 * @param edition of which year
	 * @param items what it has
	 */
	record ListAnswer(Tier tier, int edition, List<ItemAnswer> items) {
	}

	/**
	 * A price.
	 *
	 * @param tld the suffix
	 * @param operation what is done
	 * @param years the whole term
	 * @param price what it costs
	 * @param streetPrice what it costs without the plan
	 */
	record ItemAnswer(String tld, String operation, int years, Money price, Money streetPrice) {

		static ItemAnswer of(Price price) {
			return new ItemAnswer(price.item().tld().value(), price.item().operationName(), price.item().years(),
					price.amount(), price.street());
		}

	}

}
