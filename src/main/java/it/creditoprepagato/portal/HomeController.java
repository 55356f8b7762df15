package it.creditoprepagato.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import it.creditoprepagato.pricing.Plans;

/** What the service is, in one screen. */
@Controller
class HomeController {

	private final Plans plans;

	HomeController(Plans plans) {
		this.plans = plans;
	}

	@GetMapping({ "/", "/credito-prepagato" })
	String page(Model model) {
		model.addAttribute("onSale", this.plans.onSale().orElse(null));
		return "portal/home";
	}

}
