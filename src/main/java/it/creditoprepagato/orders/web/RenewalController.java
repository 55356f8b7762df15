package it.creditoprepagato.orders.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.orders.Orders;
import it.creditoprepagato.orders.PlaceOrder;
import it.creditoprepagato.orders.Placement;

/** Renews domains: one confirmation with every line, then the order. */
@Controller
class RenewalController {

	static final String PATH = PaymentListController.PATH + "/rinnovo";

	private static final String PAGE = "orders/renewal";

	private final RenewalReviews reviews;

	private final Orders orders;

	private final RefusalWords words;

	RenewalController(RenewalReviews reviews, Orders orders, RefusalWords words) {
		this.reviews = reviews;
		this.orders = orders;
		this.words = words;
	}

	/** Without a domain, as after a reload of a selection, there is only the list. */
	@GetMapping({ PATH, PATH + "/riepilogo" })
	String one(@AuthenticationPrincipal SignedIn person,
			@RequestParam(name = "dominio", required = false) @Nullable List<String> names, Model model) {
		if (names == null || names.isEmpty()) {
			return "redirect:" + PaymentListController.PATH;
		}
		return show(person, names, model);
	}

	/** The same for a selection, which may be longer than an address. */
	@PostMapping(PATH + "/riepilogo")
	String selected(@AuthenticationPrincipal SignedIn person,
			@RequestParam(name = "dominio", required = false) @Nullable List<String> names, Model model) {
		return one(person, names, model);
	}

	@PostMapping(PATH)
	String place(@AuthenticationPrincipal SignedIn person, @ModelAttribute("form") RenewalForm form, Model model,
			RedirectAttributes next) {
		PlaceOrder order = form.order(person.customerId(), person.actor())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		switch (this.orders.place(order)) {
			case Placement.Placed placed -> {
				List<String> refused = this.words.of(placed.lines());
				if (!refused.isEmpty()) {
					next.addFlashAttribute("refused", refused);
				}
				return "redirect:" + OrdersController.PATH + "/" + placed.order();
			}
			case Placement.NothingPlaced nothing -> model.addAttribute("problems", this.words.of(nothing.lines()));
			case Placement.InsufficientCredit shortage -> model.addAttribute("problems",
					List.of(this.words.say("orders.refusal.insufficient-credit", shortage.missing())));
			case Placement.AccountFrozen frozen ->
				model.addAttribute("problems", List.of(this.words.say("orders.refusal.frozen", frozen.debt())));
			case Placement.NoPlan none -> model.addAttribute("problems", List.of());
		}
		return show(person, order.wishes().stream().map((wish) -> wish.domain().ascii()).toList(), model);
	}

	private String show(SignedIn person, List<String> names, Model model) {
		boolean tooMany = names.size() > PlaceOrder.MAX_LINES;
		model.addAttribute("tooMany", tooMany);
		model.addAttribute("review", tooMany ? null : this.reviews.of(person.customerId(), names).orElse(null));
		return PAGE;
	}

}
