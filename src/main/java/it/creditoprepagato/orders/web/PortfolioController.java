package it.creditoprepagato.orders.web;

import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import it.creditoprepagato.catalog.Catalog;
import it.creditoprepagato.domains.DomainStatus;
import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Tld;

/** Domini: everything that is held, to be searched and renewed. */
@Controller
class PortfolioController {

	static final String PATH = "/area-clienti/domini";

	private final Portfolio portfolio;

	private final PaymentList list;

	private final Sales sales;

	private final Ledger ledger;

	private final Catalog catalog;

	PortfolioController(Portfolio portfolio, PaymentList list, Sales sales, Ledger ledger, Catalog catalog) {
		this.portfolio = portfolio;
		this.list = list;
		this.sales = sales;
		this.ledger = ledger;
		this.catalog = catalog;
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
		model.addAttribute("products", products());
		model.addAttribute("windows", PortfolioFilter.WINDOWS);
		return "orders/domains";
	}

	private List<Tld> products() {
		return this.catalog.all().stream().map((rules) -> rules.tld()).sorted().toList();
	}

}
