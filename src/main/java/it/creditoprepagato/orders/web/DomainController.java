package it.creditoprepagato.orders.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import it.creditoprepagato.domains.AutoRenew;
import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.orders.DomainOperation;
import it.creditoprepagato.orders.Orders;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.web.Formats;

/** One domain: how it stands, what lies before it, what was done to it. */
@Controller
class DomainController {

	private static final int HISTORY = 20;

	private static final int REFRESH_SECONDS = 5;

	private final Portfolio portfolio;

	private final Outlooks outlooks;

	private final Orders orders;

	private final Sales sales;

	private final Formats formats;

	DomainController(Portfolio portfolio, Outlooks outlooks, Orders orders, Sales sales, Formats formats) {
		this.portfolio = portfolio;
		this.outlooks = outlooks;
		this.orders = orders;
		this.sales = sales;
		this.formats = formats;
	}

	/** Whatever is not the customer's is not there. */
	@GetMapping(PortfolioController.PATH + "/{nome}")
	String page(@AuthenticationPrincipal SignedIn person, @PathVariable String nome,
			@RequestParam(name = "prima", required = false) @Nullable String before, Model model) {
		CustomerId customer = person.customerId();
		HeldDomain domain = Typed.name(nome)
			.flatMap((name) -> this.portfolio.find(customer, name))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Plan plan = this.sales.plans().inForce(customer).map(Subscription::plan).orElse(null);
		model.addAttribute("domain", domain);
		model.addAttribute("state", PaymentRow.state(domain, this.formats.today()));
		model.addAttribute("plan", plan);
		model.addAttribute("outlook", this.outlooks.of(customer, domain, plan));
		model.addAttribute("registrant", this.portfolio.registrant(customer, domain.name()).orElseThrow());
		model.addAttribute("automatic",
				(domain.autoRenew() == AutoRenew.ON) ? this.portfolio.renewsFrom(domain).orElse(null) : null);
		model.addAttribute("milestones", this.portfolio.milestones(customer, domain.name()));
		addHistory(customer, domain.name(), before, model);
		if (domain.operation() != null) {
			model.addAttribute("refreshSeconds", REFRESH_SECONDS);
		}
		return "orders/domain";
	}

	private void addHistory(CustomerId customer, DomainName name, @Nullable String typed, Model model) {
		Long before = Typed.number(typed);
		List<DomainOperation> found = this.orders.history(customer, name, (before != null) ? before : Long.MAX_VALUE,
				HISTORY + 1);
		List<DomainOperation> page = found.subList(0, Math.min(HISTORY, found.size()));
		model.addAttribute("history", page);
		model.addAttribute("before", before);
		model.addAttribute("next", (found.size() > HISTORY) ? page.getLast().what().orderNumber() : null);
	}

}
