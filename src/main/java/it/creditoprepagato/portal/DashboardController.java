package it.creditoprepagato.portal;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.foresight.Basis;
import it.creditoprepagato.foresight.Forecast;
import it.creditoprepagato.ledger.Credit;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.orders.OperationsInProgress;
import it.creditoprepagato.orders.Orders;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.shared.CustomerId;

/** The first page of the customer area: the credit, what expires, what is in progress. */
@Controller
class DashboardController {

	private static final int SHOWN = 8;

	/** How long failures are shown. */
	private static final Duration RECENT = Duration.ofDays(7);

	private static final int MOVEMENTS = 5;

	private static final List<Integer> WINDOWS = List.of(7, 30, 60);

	private final Ledger ledger;

	private final PrepaidPlans plans;

	private final Orders orders;

	private final DashboardFigures figures;

	DashboardController(Ledger ledger, PrepaidPlans plans, Orders orders, DashboardFigures figures) {
		this.ledger = ledger;
		this.plans = plans;
		this.orders = orders;
		this.figures = figures;
	}

	@GetMapping("/area-clienti")
	String page(@AuthenticationPrincipal SignedIn person, Model model, Locale locale) {
		CustomerId customer = person.customerId();
		model.addAttribute("name", person.displayName());
		Credit credit = this.ledger.balance(customer);
		model.addAttribute("credit", credit);
		Optional<Subscription> subscription = this.plans.inForce(customer);
		model.addAttribute("subscription", subscription.orElse(null));
		Basis basis = this.figures.basis(customer, subscription);
		Forecast forecast = subscription.isPresent() ? this.figures.forecast(basis, credit) : null;
		model.addAttribute("forecast", forecast);
		model.addAttribute("lastsUntil", (forecast != null) ? forecast.lastsUntil().orElse(null) : null);
		model.addAttribute("expiring", this.figures.expiring(basis, SHOWN));
		RenewalCosts.Year year = this.figures.renewals(customer, basis);
		Map<Integer, RenewalCosts.Sum> due = new LinkedHashMap<>();
		WINDOWS.forEach((days) -> due.put(days, year.within(days)));
		model.addAttribute("due", due);
		model.addAttribute("late", year.late().domains());
		model.addAttribute("renewalChart", this.figures.chart(forecast, locale));
		model.addAttribute("creditChart", this.figures.credit(customer, locale));
		model.addAttribute("transactions", this.figures.latest(customer, MOVEMENTS));
		OperationsInProgress running = this.orders.inProgress(customer, SHOWN);
		model.addAttribute("running", running.newest());
		model.addAttribute("underWay", running.all());
		model.addAttribute("failed", this.orders.failed(customer, RECENT, SHOWN));
		if (running.all() > 0) {
			model.addAttribute("refreshSeconds", 5);
		}
		return "portal/dashboard";
	}

}
