package it.creditoprepagato.orders.web;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.domains.Differences;

/** Where registries say something else than the portfolios, for staff to look into. */
@Controller
class ReconciliationController {

	static final String PATH = "/staff/riconciliazione";

	private static final int SHOWN = 200;

	private final Differences differences;

	private final Customers customers;

	ReconciliationController(Differences differences, Customers customers) {
		this.differences = differences;
		this.customers = customers;
	}

	@GetMapping(PATH)
	String page(@RequestParam(defaultValue = "") String q, Model model) {
		String text = q.replaceAll("\\p{Cntrl}", "").strip().toLowerCase(Locale.ROOT);
		List<Differences.Listed> list = this.differences.list(text, SHOWN);
		model.addAttribute("q", text);
		model.addAttribute("run", this.differences.lastRun().orElse(null));
		model.addAttribute("list", list);
		model.addAttribute("names",
				this.customers.names(list.stream().map(Differences.Listed::customer).distinct().toList()));
		model.addAttribute("shown", SHOWN);
		return "orders/staff-reconciliation";
	}

}
