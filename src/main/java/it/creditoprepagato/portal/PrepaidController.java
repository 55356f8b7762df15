package it.creditoprepagato.portal;

import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.ledger.Statement;
import it.creditoprepagato.ledger.StatementQuery;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.pricing.PriceBook;
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

	private final PriceBook prices;

	PrepaidController(PrepaidPlans plans, Ledger ledger, Statement statement, PriceBook prices) {
		this.plans = plans;
		this.ledger = ledger;
		this.statement = statement;
		this.prices = prices;
	}

	@GetMapping(PATH)
	String page(@AuthenticationPrincipal SignedIn person, Model model) {
		CustomerId customer = person.customerId();
		Subscription subscription = this.plans.inForce(customer).orElse(null);
		model.addAttribute("subscription", subscription);
		model.addAttribute("credit", this.ledger.balance(customer));
		model.addAttribute("frozen", this.ledger.isFrozen(customer));
		model.addAttribute("holds", this.statement.openHolds(customer, HOLDS_SHOWN).size());
		model.addAttribute("list",
				(subscription != null) ? PriceListView.of(this.prices.list(subscription.plan())) : List.of());
		model.addAttribute("transactions",
				this.statement.page(customer, StatementQuery.newest(LATEST))
					.stream()
					.map(TransactionView::of)
					.toList());
		return "portal/prepaid";
	}

}
