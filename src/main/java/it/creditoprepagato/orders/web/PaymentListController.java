package it.creditoprepagato.orders.web;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import it.creditoprepagato.domains.DomainCounts;
import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.shared.CustomerId;

/** Lista Pagamenti e Fatture: what expires, what it costs, what waits for money. */
@Controller
class PaymentListController {

	static final String PATH = "/area-clienti/pagamenti";

	private final PaymentList list;

	private final Portfolio portfolio;

	private final Sales sales;

	private final Ledger ledger;

	private final FilterChoices choices;

	PaymentListController(PaymentList list, Portfolio portfolio, Sales sales, Ledger ledger, FilterChoices choices) {
		this.list = list;
		this.portfolio = portfolio;
		this.sales = sales;
		this.ledger = ledger;
		this.choices = choices;
	}

	@GetMapping(PATH)
	String page(@AuthenticationPrincipal SignedIn person, @ModelAttribute("filter") PaymentFilter filter, Model model) {
		CustomerId customer = person.customerId();
		PaymentTab tab = filter.tab();
		Plan plan = this.sales.plans().inForce(customer).map(Subscription::plan).orElse(null);
		boolean isAwaiting = tab == PaymentTab.AWAITING;
		long awaiting = this.list.countUncovered(customer) + this.sales.awaited().count(customer);
		model.addAttribute("tab", tab);
		model.addAttribute("tabs", tabs(this.portfolio.counts(customer), awaiting));
		model.addAttribute("list", isAwaiting ? this.list.uncovered(customer)
				: this.list.domains(customer, filter.search(PaymentList.PAGE), plan));
		model.addAttribute("awaited", isAwaiting ? this.sales.awaited().of(customer, PaymentList.PAGE) : List.of());
		model.addAttribute("found", isAwaiting ? 0 : this.portfolio.count(customer, filter.all(PaymentList.PAGE)));
		model.addAttribute("plan", plan);
		model.addAttribute("credit", this.ledger.balance(customer));
		model.addAttribute("products", this.choices.products());
		return "orders/payments";
	}

	private static List<Tab> tabs(DomainCounts counts, long awaiting) {
		return Stream.of(PaymentTab.values())
			.map((tab) -> new Tab(tab.slug(), tab.key(), tab.count(counts, awaiting)))
			.toList();
	}

	/**
	 * A tab.
	 *
	 * @param slug its name in the address
	 * @param key its name on the page, in the messages
	 * @param count how many stand on it
	 */
	record Tab(String slug, String key, long count) {
	}

}
