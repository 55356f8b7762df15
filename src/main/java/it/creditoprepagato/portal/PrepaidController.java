package it.creditoprepagato.portal;

import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.ledger.Statement;
import it.creditoprepagato.ledger.StatementQuery;
import it.creditoprepagato.prepaid.AwaitedPurchases;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.shared.CustomerId;

/** Gestione Prepagato: plan, credit, price list and the latest transactions (R3, R5). */
@Controller
class PrepaidController {

	static final String PATH = "/area-clienti/pagamenti/prepagato";

	private static final int LATEST = 12;

	private static final int HOLDS_SHOWN = 50;

	private final PrepaidPlans plans;

	private final Ledger ledger;

	private final Statement statement;

	private final CustomerLists lists;

	private final AwaitedPurchases awaited;

	PrepaidController(PrepaidPlans plans, Ledger ledger, Statement statement, CustomerLists lists,
			AwaitedPurchases awaited) {
		this.plans = plans;
		this.ledger = ledger;
		this.statement = statement;
		this.lists = lists;
		this.awaited = awaited;
	}

	@GetMapping(PATH)
	String page(@AuthenticationPrincipal SignedIn person, @ModelAttribute("filter") PriceListFilter filter,
			Model model) {
		CustomerId customer = person.customerId();
		Subscription subscription = this.plans.inForce(customer).orElse(null);
		model.addAttribute("subscription", subscription);
		model.addAttribute("credit", this.ledger.balance(customer));
		model.addAttribute("frozen", this.ledger.isFrozen(customer));
		model.addAttribute("awaited", this.awaited.count(customer));
		model.addAttribute("holds", this.statement.openHolds(customer, HOLDS_SHOWN).size());
		model.addAttribute("rows", (subscription != null) ? rows(subscription.plan(), filter) : List.of());
		model.addAttribute("operations", Operation.values());
		model.addAttribute("transactions",
				this.statement.page(customer, StatementQuery.newest(LATEST))
					.stream()
					.map(TransactionView::of)
					.toList());
		return "portal/prepaid";
	}

	private List<TldPrices> rows(Plan plan, PriceListFilter filter) {
		return this.lists.of(plan).map((lists) -> lists.only(filter).rows()).orElse(List.of());
	}

}
