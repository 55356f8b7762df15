package it.creditoprepagato.orders.web;

import java.util.List;
import java.util.Optional;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

import it.creditoprepagato.domains.DomainSearch;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

/** Before renewals are switched on for many domains, shows what they will cost. */
@Controller
class SwitchOnController {

	private final Selection selection;

	private final SwitchOnPreviews previews;

	SwitchOnController(Selection selection, SwitchOnPreviews previews) {
		this.selection = selection;
		this.previews = previews;
	}

	@PostMapping(PortfolioController.PATH + "/rinnovo-automatico")
	String preview(@AuthenticationPrincipal SignedIn person, @ModelAttribute PortfolioFilter filter, Chosen chosen,
			Model model) {
		CustomerId customer = person.customerId();
		List<DomainName> names = chosen.isEverything() ? this.selection.all(customer, filter.all(DomainSearch.MOST))
				: chosen.names().stream().map(Typed::name).flatMap(Optional::stream).distinct().toList();
		model.addAttribute("preview", this.previews.of(customer, names));
		model.addAttribute("chosen", names);
		model.addAttribute("everything", chosen.isEverything());
		model.addAttribute("filter", filter);
		return "orders/switch-on";
	}

}
