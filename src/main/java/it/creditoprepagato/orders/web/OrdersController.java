package it.creditoprepagato.orders.web;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.orders.DomainOperation;
import it.creditoprepagato.orders.DomainOrder;
import it.creditoprepagato.orders.OrderSummary;
import it.creditoprepagato.orders.OperationStatus;
import it.creditoprepagato.orders.Orders;
import it.creditoprepagato.orders.PlaceOrder;
import it.creditoprepagato.orders.RefusedLine;
import it.creditoprepagato.shared.CustomerId;

/** Ordini: the orders, and one with the outcome of each line (R3). */
@Controller
class OrdersController {

	static final String PATH = "/area-clienti/ordini";

	private static final int PAGE = 50;

	private static final int REFRESH_SECONDS = 2;

	private final Orders orders;

	private final Portfolio portfolio;

	private final RefusalWords words;

	OrdersController(Orders orders, Portfolio portfolio, RefusalWords words) {
		this.orders = orders;
		this.portfolio = portfolio;
		this.words = words;
	}

	@GetMapping(PATH)
	String list(@AuthenticationPrincipal SignedIn person,
			@RequestParam(name = "prima", required = false) @Nullable String typed, Model model) {
		Long before = Typed.number(typed);
		List<OrderSummary> found = this.orders.orders(person.customerId(), (before != null) ? before : Long.MAX_VALUE,
				PAGE + 1);
		List<OrderSummary> page = found.subList(0, Math.min(PAGE, found.size()));
		model.addAttribute("orders", page);
		model.addAttribute("before", before);
		model.addAttribute("next", (found.size() > PAGE) ? page.getLast().number() : null);
		return "orders/orders";
	}

	/** Refreshes itself until every line has ended. */
	@GetMapping(PATH + "/{number:\\d{1,18}}")
	String one(@AuthenticationPrincipal SignedIn person, @PathVariable long number,
			@RequestParam(name = "dopo", required = false) @Nullable String after, Model model) {
		DomainOrder order = this.orders.order(person.customerId(), number)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Lines<DomainOperation> lines = Lines.of(order.lines(), after);
		model.addAttribute("order", order);
		model.addAttribute("lines", lines);
		model.addAttribute("held",
				this.portfolio
					.find(person.customerId(), lines.shown().stream().map((line) -> line.what().domain()).toList())
					.keySet());
		model.addAttribute("again", again(person.customerId(), order));
		addRefused(order.refused(), model);
		if (order.isInProgress()) {
			model.addAttribute("refreshSeconds", REFRESH_SECONDS);
		}
		return "orders/order";
	}

	/** Lines that the credit did not reach and that nobody has ordered since. */
	private List<DomainOperation> again(CustomerId customer, DomainOrder order) {
		return (order.count(OperationStatus.UNCOVERED) == 0) ? List.of()
				: this.orders.uncovered(customer, PlaceOrder.MAX_LINES)
					.stream()
					.filter((line) -> line.what().orderNumber() == order.number())
					.toList();
	}

	/** The first ones with their reason, of the others the names. */
	private void addRefused(List<RefusedLine> refused, Model model) {
		Lines<NotOrdered> told = Lines.of(refused.stream().map(this::told).toList(), null);
		model.addAttribute("refused", told);
		model.addAttribute("refusedNames",
				refused.stream().skip(told.last()).map(RefusedLine::domain).collect(Collectors.joining(" ")));
	}

	private NotOrdered told(RefusedLine line) {
		return new NotOrdered(line.domain(), line.operation(),
				this.words.say(line.reason(), line.arguments().toArray()));
	}

	/**
	 * What was asked for with an order and is no part of it.
	 *
	 * @param domain the name, or what was typed for one
	 * @param operation what was wanted; null for a word that is not known
	 * @param why in words
	 */
	record NotOrdered(String domain, @Nullable Operation operation, String why) {
	}

}
