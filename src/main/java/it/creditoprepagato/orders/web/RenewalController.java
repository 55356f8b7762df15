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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.domains.DomainSearch;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.orders.PlaceOrder;
import it.creditoprepagato.shared.DomainName;

/** Puts domains of the lists into a {@link BasketPages basket}, to be renewed. */
@Controller
class RenewalController {

	static final String PATH = PaymentListController.PATH + "/rinnovo";

	private final BasketPages basket;

	private final Selection selection;

	RenewalController(BasketPages basket, Selection selection) {
		this.basket = basket;
		this.selection = selection;
	}

	/** Without a domain, as after a reload of a selection, there is only the list. */
	@GetMapping({ PATH, PATH + "/riepilogo" })
	String one(@AuthenticationPrincipal SignedIn person,
			@RequestParam(name = "dominio", required = false) @Nullable List<String> names, Model model) {
		return (names == null || names.isEmpty()) ? "redirect:" + PaymentListController.PATH
				: show(person, names, model);
	}

	/**
	 * The same for a selection in the portfolio, which may be longer than an address:
	 * those selected, or all that it found. With none it leads back to the list as it
	 * was.
	 */
	@PostMapping(path = PATH + "/riepilogo", params = "lista=domini")
	String ofPortfolio(@AuthenticationPrincipal SignedIn person, Chosen chosen, @ModelAttribute PortfolioFilter filter,
			Model model, RedirectAttributes next) {
		List<String> names = names(person, chosen, filter.all(DomainSearch.MOST));
		return names.isEmpty() ? back(filter.at(PortfolioController.PATH, filter.dopo()), next)
				: show(person, names, model);
	}

	/** The same in the list of payments. */
	@PostMapping(path = PATH + "/riepilogo", params = "lista!=domini")
	String ofPayments(@AuthenticationPrincipal SignedIn person, Chosen chosen, @ModelAttribute PaymentFilter filter,
			Model model, RedirectAttributes next) {
		List<String> names = names(person, chosen, filter.all(DomainSearch.MOST));
		return names.isEmpty() ? back(filter.address(), next) : show(person, names, model);
	}

	private List<String> names(SignedIn person, Chosen chosen, DomainSearch search) {
		return !chosen.isEverything() ? chosen.names()
				: this.selection.renewable(person.customerId(), search, PlaceOrder.MAX_LINES + 1)
					.stream()
					.map(DomainName::ascii)
					.toList();
	}

	private static String back(String list, RedirectAttributes next) {
		next.addFlashAttribute("flash", "orders.renewal.none-selected");
		return "redirect:" + list;
	}

	/** Of too many the first ones; the others can be renewed after them. */
	private String show(SignedIn person, List<String> names, Model model) {
		if (names.size() > PlaceOrder.MAX_LINES) {
			model.addAttribute("firstOnly", true);
		}
		return this.basket.show(person,
				names.stream()
					.limit(PlaceOrder.MAX_LINES)
					.map((name) -> BasketLine.of(Operation.RENEW, 1, name))
					.toList(),
				1, model);
	}

}
