package it.creditoprepagato.orders.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import it.creditoprepagato.domains.AutoRenew;
import it.creditoprepagato.domains.DomainStatus;
import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.shared.CustomerId;

/** Domini: everything that is held, to be searched and renewed. */
@Controller
class PortfolioController {

	static final String PATH = "/area-clienti/domini";

	private final Portfolio portfolio;

	private final PaymentList list;

	private final Sales sales;

	private final Ledger ledger;

	private final FilterChoices choices;

	PortfolioController(Portfolio portfolio, PaymentList list, Sales sales, Ledger ledger, FilterChoices choices) {
		this.portfolio = portfolio;
		this.list = list;
		this.sales = sales;
		this.ledger = ledger;
		this.choices = choices;
	}

	@GetMapping(PATH)
	String page(@AuthenticationPrincipal SignedIn person, @ModelAttribute("filter") PortfolioFilter filter,
			Model model) {
		CustomerId customer = person.customerId();
		Plan plan = this.sales.plans().inForce(customer).map(Subscription::plan).orElse(null);
		model.addAttribute("counts", this.portfolio.counts(customer));
		model.addAttribute("found", this.portfolio.count(customer, filter.all(PaymentList.PAGE)));
		model.addAttribute("list", this.list.domains(customer, filter.page(PaymentList.PAGE), plan));
		model.addAttribute("plan", plan);
		model.addAttribute("credit", this.ledger.balance(customer));
		model.addAttribute("statuses", DomainStatus.values());
		model.addAttribute("products", this.choices.products());
		model.addAttribute("windows", PortfolioFilter.WINDOWS);
		model.addAttribute("tags", this.choices.tags(customer));
		model.addAttribute("switches", AutoRenew.values());
		model.addAttribute("orders", PortfolioFilter.ORDERS);
		model.addAttribute("columns", PortfolioFilter.COLUMNS);
		return "orders/domains";
	}

}
