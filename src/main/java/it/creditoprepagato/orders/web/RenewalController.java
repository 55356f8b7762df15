package it.creditoprepagato.orders.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.domains.DomainSearch;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.orders.PlaceOrder;
import it.creditoprepagato.shared.DomainName;

/** Puts domains of the lists into a {@link BasketController basket}, to be renewed. */
@Controller
class RenewalController {

	static final String PATH = PaymentListController.PATH + "/rinnovo";

	private final BasketController basket;

	private final Selection selection;

	RenewalController(BasketController basket, Selection selection) {
		this.basket = basket;
		this.selection = selection;
	}

	/** Without a domain, as after a reload of a selection, there is only the list. */
	@GetMapping({ PATH, PATH + "/riepilogo" })
	String one(@AuthenticationPrincipal SignedIn person,
			@RequestParam(name = "dominio", required = false) @Nullable List<String> names, Model model) {
		if (names == null || names.isEmpty()) {
			return "redirect:" + PaymentListController.PATH;
		}
		if (names.size() > PlaceOrder.MAX_LINES) {
			model.addAttribute("tooMany", true);
			return BasketController.REVIEW;
		}
		return this.basket.show(person, names.stream().map((name) -> BasketLine.of(Operation.RENEW, 1, name)).toList(),
				1, model);
	}

	/**
	 * The same for a selection, which may be longer than an address: those selected in a
	 * list, or all that it found.
	 */
	@PostMapping(PATH + "/riepilogo")
	String selected(@AuthenticationPrincipal SignedIn person, Chosen chosen, @ModelAttribute PortfolioFilter portfolio,
			@ModelAttribute PaymentFilter payments, Model model) {
		if (!chosen.isEverything()) {
			return one(person, chosen.names(), model);
		}
		DomainSearch search = chosen.isOfPortfolio() ? portfolio.all(DomainSearch.MOST)
				: payments.all(DomainSearch.MOST);
		List<DomainName> names = this.selection.renewable(person.customerId(), search, PlaceOrder.MAX_LINES);
		return one(person, names.stream().map(DomainName::ascii).toList(), model);
	}

}
