package it.creditoprepagato.portal;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.pricing.EntryAmounts;
import it.creditoprepagato.pricing.Plans;
import it.creditoprepagato.pricing.PriceBook;

/** What the service is, for everybody: in one screen, and with all plans and lists. */
@Controller
class HomeController {

	static final String HOME = "/";

	static final String SERVICE = "/credito-prepagato";

	private static final List<Operation> SHOWN = List.of(Operation.RENEW, Operation.REGISTER, Operation.TRANSFER);

	private final Plans plans;

	private final PriceBook prices;

	HomeController(Plans plans, PriceBook prices) {
		this.plans = plans;
		this.prices = prices;
	}

	@GetMapping(HOME)
	String home(Model model) {
		model.addAttribute("onSale", this.plans.onSale().orElse(null));
		return "portal/home";
	}

	/** All tiers of the edition on sale, beside the street price. */
	@GetMapping(SERVICE)
	String service(Model model) {
		EntryAmounts onSale = this.plans.onSale().orElse(null);
		model.addAttribute("onSale", onSale);
		model.addAttribute("lists",
				(onSale != null) ? ComparedList.of(SHOWN, this.prices.compare(onSale.edition())) : List.of());
		return "portal/service";
	}

}
