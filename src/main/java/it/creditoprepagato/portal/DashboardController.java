package it.creditoprepagato.portal;

import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import it.creditoprepagato.domains.DomainSearch;
import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.orders.Orders;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.shared.CustomerId;

/** The first page of the customer area: the credit, what expires, what is in progress. */
@Controller
class DashboardController {

	private static final int SHOWN = 8;

	private final Ledger ledger;

	private final PrepaidPlans plans;

	private final Portfolio portfolio;

	private final Orders orders;

	private final RenewalCosts costs;

	DashboardController(Ledger ledger, PrepaidPlans plans, Portfolio portfolio, Orders orders, RenewalCosts costs) {
		this.ledger = ledger;
		this.plans = plans;
		this.portfolio = portfolio;
		this.orders = orders;
		this.costs = costs;
	}

	@GetMapping("/area-clienti")
	String page(@AuthenticationPrincipal SignedIn person, Model model) {
		CustomerId customer = person.customerId();
		model.addAttribute("name", person.displayName());
		model.addAttribute("credit", this.ledger.balance(customer));
		model.addAttribute("subscription", this.plans.inForce(customer).orElse(null));
		model.addAttribute("counts", this.portfolio.counts(customer));
		model.addAttribute("month", this.costs.within(customer, 30));
		model.addAttribute("expiring",
				this.portfolio
					.search(customer, DomainSearch.held(SHOWN).byExpiry().expiringWithin(RenewalCosts.SOON_DAYS))
					.domains());
		List<?> running = this.orders.inProgress(customer, SHOWN);
		model.addAttribute("running", running);
		if (!running.isEmpty()) {
			model.addAttribute("refreshSeconds", 5);
		}
		return "portal/dashboard";
	}

}
