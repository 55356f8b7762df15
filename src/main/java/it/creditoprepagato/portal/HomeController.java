package it.creditoprepagato.portal;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Plans;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Tld;

/** What the service is, for everybody: in one screen, and with all plans and lists. */
@Controller
class HomeController {

	static final String HOME = "/";

	static final String SERVICE = "/credito-prepagato";

	private static final List<Operation> SHOWN = List.of(Operation.RENEW, Operation.REGISTER, Operation.TRANSFER);

	/** The suffixes by which people compare plans. */
	private static final List<Tld> KNOWN = Stream.of("it", "com", "eu").map(Tld::new).toList();

	private final Plans plans;

	private final PrepaidPlans prepaid;

	private final CustomerLists lists;

	HomeController(Plans plans, PrepaidPlans prepaid, CustomerLists lists) {
		this.plans = plans;
		this.prepaid = prepaid;
		this.lists = lists;
	}

	@GetMapping(HOME)
	String home(Model model) {
		show(model);
		return "portal/home";
	}

	/** All tiers of the edition on sale, beside the street price. */
	@GetMapping(SERVICE)
	String service(@AuthenticationPrincipal @Nullable SignedIn person, CalculatorForm form, Model model) {
		model.addAttribute("own", own(person));
		List<TldPrices> rows = show(model);
		model.addAttribute("rows", rows);
		calculate(form, rows, model);
		model.addAttribute("operations", SHOWN);
		model.addAttribute("tiers", Tier.values());
		return "portal/service";
	}

	private @Nullable Plan own(@Nullable SignedIn person) {
		return (person == null || person.isStaff()) ? null
				: this.prepaid.inForce(person.customerId()).map(Subscription::plan).orElse(null);
	}

	/** An answer as soon as there is a number that can be read. */
	private void calculate(CalculatorForm form, List<TldPrices> prices, Model model) {
		List<CalculatorForm.Row> typed = form.rows();
		model.addAttribute("typed", typed);
		List<String> suffixes = prices.stream().map((row) -> row.tld().value()).toList();
		model.addAttribute("suffixes", suffixes);
		model.addAttribute("unreadable", typed.stream().anyMatch(CalculatorForm.Row::isUnreadable));
		model.addAttribute("ofNothing", typed.stream().anyMatch((row) -> row.isOfNothing(suffixes)));
		this.plans.onSale()
			.map((onSale) -> Estimate.of(typed, prices, onSale))
			.filter((estimate) -> estimate.domains() > 0)
			.ifPresent((estimate) -> model.addAttribute("estimate", estimate));
	}

	private List<TldPrices> show(Model model) {
		List<TldPrices> rows = this.lists.of(null).map(EditionLists::rows).orElse(List.of());
		model.addAttribute("onSale", this.plans.onSale().orElse(null));
		model.addAttribute("examples",
				KNOWN.stream().flatMap((tld) -> rows.stream().filter((row) -> row.tld().equals(tld))).toList());
		return rows;
	}

}
