package it.creditoprepagato.orders.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.orders.PlaceOrder;

/** Puts domains of the lists into a {@link BasketController basket}, to be renewed. */
@Controller
class RenewalController {

	static final String PATH = PaymentListController.PATH + "/rinnovo";

	private final BasketController basket;

	RenewalController(BasketController basket) {
		this.basket = basket;
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

	/** The same for a selection, which may be longer than an address. */
	@PostMapping(PATH + "/riepilogo")
	String selected(@AuthenticationPrincipal SignedIn person,
			@RequestParam(name = "dominio", required = false) @Nullable List<String> names, Model model) {
		return one(person, names, model);
	}

}
