package it.creditoprepagato.orders.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.orders.Orders;
import it.creditoprepagato.orders.PlaceOrder;
import it.creditoprepagato.orders.Placement;

/**
 * Orders whatever is to be done to domains: a basket filled by hand or from a file, one
 * confirmation with every line, then the order.
 */
@Controller
class BasketController {

	static final String PATH = OrdersController.PATH + "/nuovo";

	static final String REVIEW = "orders/basket";

	private static final int LARGEST_FILE = 1 << 20;

	private final BasketReviews reviews;

	private final Orders orders;

	private final Ledger ledger;

	private final RefusalWords words;

	BasketController(BasketReviews reviews, Orders orders, Ledger ledger, RefusalWords words) {
		this.reviews = reviews;
		this.orders = orders;
		this.ledger = ledger;
		this.words = words;
	}

	/** An empty basket, or one with what the address says. */
	@GetMapping(PATH)
	String basket(@AuthenticationPrincipal SignedIn person, @RequestParam MultiValueMap<String, String> fields,
			Model model) {
		return ask(person, new BasketForm(fields), List.of(), model);
	}

	/** What a link wants done; without anything, as after a reload, an empty basket. */
	@GetMapping(PATH + "/riepilogo")
	String linked(@AuthenticationPrincipal SignedIn person, @RequestParam MultiValueMap<String, String> fields,
			Model model) {
		return fields.containsKey("nomi") ? review(person, fields, null, model) : "redirect:" + PATH;
	}

	@PostMapping(PATH + "/riepilogo")
	String review(@AuthenticationPrincipal SignedIn person, @RequestParam MultiValueMap<String, String> fields,
			@RequestParam(required = false) @Nullable MultipartFile file, Model model) {
		BasketForm form = new BasketForm(fields);
		List<BasketLine> lines = new ArrayList<>(form.lines().orElseThrow(BasketController::notOurs));
		if (file != null && !file.isEmpty()) {
			Optional<List<BasketLine>> read = read(file, form.reader());
			if (read.isEmpty()) {
				return ask(person, form, List.of(this.words.say("orders.basket.no-csv")), model);
			}
			lines.addAll(read.get());
		}
		if (lines.isEmpty() || lines.size() > PlaceOrder.MAX_LINES) {
			String key = lines.isEmpty() ? "orders.basket.empty" : "orders.basket.too-many";
			return ask(person, form, List.of(this.words.say(key)), model);
		}
		return show(person, lines, form.page(), model);
	}

	@PostMapping(PATH)
	String place(@AuthenticationPrincipal SignedIn person, @RequestParam MultiValueMap<String, String> fields,
			Model model) {
		BasketForm form = new BasketForm(fields);
		List<BasketLine> lines = form.lines().orElseThrow(BasketController::notOurs);
		if (form.isChanged()) {
			model.addAttribute("changed", true);
			return show(person, lines, 1, model);
		}
		PlaceOrder order = form.order(person.customerId(), person.actor()).orElseThrow(BasketController::notOurs);
		switch (this.orders.place(order)) {
			case Placement.Placed placed -> {
				return "redirect:" + OrdersController.PATH + "/" + placed.order();
			}
			case Placement.NothingPlaced nothing -> model.addAttribute("problems", this.words.of(nothing.lines()));
			case Placement.InsufficientCredit shortage -> model.addAttribute("problems",
					List.of(this.words.say("orders.refusal.insufficient-credit", shortage.missing())));
			case Placement.AccountFrozen frozen ->
				model.addAttribute("problems", List.of(this.words.say("orders.refusal.frozen", frozen.debt())));
			case Placement.NoPlan none -> model.addAttribute("problems", List.of());
		}
		return show(person, lines, 1, model);
	}

	String show(SignedIn person, List<BasketLine> lines, int page, Model model) {
		model.addAttribute("review", this.reviews.of(person.customerId(), lines).orElse(null));
		model.addAttribute("page", page);
		fill(model, Operation.REGISTER, "", "1");
		return REVIEW;
	}

	private static void fill(Model model, Operation operation, String names, String years) {
		model.addAttribute("operations", Operation.values());
		model.addAttribute("operation", operation);
		model.addAttribute("names", names);
		model.addAttribute("years", years);
	}

	private String ask(SignedIn person, BasketForm form, List<String> problems, Model model) {
		model.addAttribute("problems", problems);
		fill(model, form.operation(), form.names(), form.years());
		model.addAttribute("credit", this.ledger.balance(person.customerId()));
		return "orders/new-order";
	}

	private static Optional<List<BasketLine>> read(MultipartFile file, BasketText reader) {
		try {
			return (file.getSize() > LARGEST_FILE) ? Optional.empty() : reader.file(file.getBytes());
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	private static ResponseStatusException notOurs() {
		return new ResponseStatusException(HttpStatus.BAD_REQUEST);
	}

}
