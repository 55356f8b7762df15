package it.creditoprepagato.payments.web;

import java.util.List;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.payments.Refund;
import it.creditoprepagato.payments.Refunds;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Refunds under way of all customers: what staff has to transfer, and what cards'
 * gateways still have.
 */
@Controller
class OpenRefundsController {

	static final String PATH = "/staff/rimborsi";

	private static final int SHOWN = 100;

	private final Refunds refunds;

	private final Customers customers;

	OpenRefundsController(Refunds refunds, Customers customers) {
		this.refunds = refunds;
		this.customers = customers;
	}

	@GetMapping(PATH)
	String page(Model model) {
		List<Refund> underWay = this.refunds.underWay(SHOWN);
		model.addAttribute("refunds", underWay);
		model.addAttribute("names", this.customers
			.names(underWay.stream().map((refund) -> refund.payment().customer()).distinct().toList()));
		return "payments/staff-open-refunds";
	}

}
