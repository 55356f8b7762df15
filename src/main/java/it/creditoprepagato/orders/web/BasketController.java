package it.creditoprepagato.orders.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import it.creditoprepagato.identity.SignedIn;
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

	private static final int LARGEST_FILE = 1 << 20;

	private final Orders orders;

	private final RegistryQuestions questions;

	private final BasketPages pages;

	private final RefusalWords words;

	BasketController(Orders orders, RegistryQuestions questions, BasketPages pages, RefusalWords words) {
		this.orders = orders;
		this.questions = questions;
		this.pages = pages;
		this.words = words;
	}

	/** An empty basket, or one with what the address says, or what waited for a plan. */
	@GetMapping(PATH)
	String basket(@AuthenticationPrincipal SignedIn person, @RequestParam MultiValueMap<String, String> fields,
			Model model) {
		return this.pages.ask(person, new BasketForm(fields), List.of(), model);
	}

	/** What a link wants done; without anything, as after a reload, an empty basket. */
	@GetMapping(PATH + "/riepilogo")
	String linked(@AuthenticationPrincipal SignedIn person, @RequestParam MultiValueMap<String, String> fields,
			Model model) {
		return fields.containsKey("nomi") ? review(person, fields, null, model) : "redirect:" + PATH;
	}

	/**
	 * Too many lines at once stay as they were typed; later ones are put in as far as
	 * they fit.
	 */
	@PostMapping(PATH + "/riepilogo")
	String review(@AuthenticationPrincipal SignedIn person, @RequestParam MultiValueMap<String, String> fields,
			@RequestParam(required = false) @Nullable MultipartFile file, Model model) {
		BasketForm form = new BasketForm(fields);
		List<BasketLine> lines = new ArrayList<>(form.lines().orElseThrow(BasketController::notOurs));
		if (file != null && !file.isEmpty()) {
			Optional<List<BasketLine>> read = read(file, form.reader());
			if (read.isEmpty()) {
				return this.pages.ask(person, form, List.of("orders.basket.no-csv"), model);
			}
			lines.addAll(read.get());
		}
		if (lines.isEmpty() || form.isFirst() && lines.size() > PlaceOrder.MAX_LINES) {
			return this.pages.ask(person, form,
					List.of(lines.isEmpty() ? "orders.basket.empty" : "orders.basket.too-many"), model);
		}
		return this.pages.show(person, lines, form.page(), model);
	}

	/** Keeps the basket, without auth codes, while credit is added. */
	@PostMapping(PATH + "/credito")
	String topUp(@RequestParam MultiValueMap<String, String> fields, RedirectAttributes next) {
		List<BasketLine> lines = new BasketForm(fields).lines().orElseThrow(BasketController::notOurs);
		this.pages.keep(lines);
		next.addFlashAttribute("flash", "orders.basket.kept");
		next.addAttribute("importo", Objects.toString(fields.getFirst("mancano"), ""));
		return "redirect:/area-clienti/pagamenti/prepagato/ricarica";
	}

	@PostMapping(PATH)
	String place(@AuthenticationPrincipal SignedIn person, @RequestParam MultiValueMap<String, String> fields,
			Model model) {
		BasketForm form = new BasketForm(fields);
		List<BasketLine> lines = form.lines().orElseThrow(BasketController::notOurs);
		if (form.isChanged() || lines.size() > PlaceOrder.MAX_LINES) {
			model.addAttribute("changed", true);
			return this.pages.show(person, lines, 1, model);
		}
		PlaceOrder order = form.order(person.customerId(), person.actor()).orElseThrow(BasketController::notOurs);
		if (this.questions.allow(order.customer(), order.wishes())) {
			Placement placement = this.orders.place(order);
			if (placement instanceof Placement.Placed placed) {
				return "redirect:" + OrdersController.PATH + "/" + placed.order();
			}
			model.addAttribute("problems", problems(order, placement));
		}
		return this.pages.show(person, lines, 1, model);
	}

	private List<String> problems(PlaceOrder order, Placement refused) {
		return switch (refused) {
			case Placement.NothingPlaced nothing -> this.words.of(order.wishes(), nothing.lines());
			case Placement.InsufficientCredit shortage ->
				List.of(this.words.say("orders.refusal.insufficient-credit", shortage.missing()));
			case Placement.AccountFrozen frozen -> List.of(this.words.say("orders.refusal.frozen", frozen.debt()));
			case Placement.NoPlan none -> List.of();
			case Placement.Placed placed -> List.of();
		};
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
