package it.creditoprepagato.backoffice;

import java.util.List;
import java.util.Map;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.shared.CustomerId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search over everything that bears a name. */
@Controller
class StaffCustomersController {

	private static final int LONGEST = 100;

	private final StaffSearch search;

	private final Customers customers;

	StaffCustomersController(StaffSearch search, Customers customers) {
		this.search = search;
		this.customers = customers;
	}

	@GetMapping(StaffCustomerController.PATH)
	String page(@RequestParam(required = false) @Nullable String q, Model model) {
		String text = (q != null) ? q.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip() : "";
		if (!text.isEmpty() && text.length() <= LONGEST) {
			List<Hit> hits = this.search.find(text);
			Map<CustomerId, String> names = this.customers.names(hits.stream().map(Hit::customer).distinct().toList());
			model.addAttribute("hits", hits);
			model.addAttribute("names", names);
			model.addAttribute("most", StaffSearch.MOST);
		}
		model.addAttribute("q", text.substring(0, Math.min(LONGEST, text.length())));
		return "backoffice/customers";
	}

}
