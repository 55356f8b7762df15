package it.creditoprepagato.orders.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.orders.PlaceOrder;

/** The two pages of a basket: to fill it, and to look at it before money moves. */
@Component
class BasketPages {

	private final BasketReviews reviews;

	private final KeptBasket kept;

	private final Ledger ledger;

	private final RefusalWords words;

	BasketPages(BasketReviews reviews, KeptBasket kept, Ledger ledger, RefusalWords words) {
		this.reviews = reviews;
		this.kept = kept;
		this.ledger = ledger;
		this.words = words;
	}

	/** What was typed, with what is wrong: message keys. */
	String ask(SignedIn person, BasketForm form, List<String> problems, Model model) {
		boolean waited = problems.isEmpty() && form.names().isBlank();
		return ask(person, form, waited ? this.kept.names() : form.names(), problems, model);
	}

	private String ask(SignedIn person, BasketForm form, String names, List<String> problems, Model model) {
		model.addAttribute("problems", problems);
		fill(model, form.operation(), names, form.years());
		model.addAttribute("credit", this.ledger.balance(person.customerId()));
		return "orders/new-order";
	}

	/**
	 * What ordering the lines would do; of too many the first ones, with the others in
	 * the box to type in. Without a plan they are kept until there is one.
	 */
	String show(SignedIn person, List<BasketLine> lines, int page, Model model) {
		List<BasketLine> fitting = lines.subList(0, Math.min(PlaceOrder.MAX_LINES, lines.size()));
		List<BasketLine> surplus = lines.subList(fitting.size(), lines.size());
		Optional<BasketReview> review = this.reviews.of(person.customerId(), fitting);
		if (review.isEmpty()) {
			return withoutPlan(person, lines, model);
		}
		this.kept.forget();
		model.addAttribute("review", review.get());
		model.addAttribute("credit", review.get().quote().credit());
		model.addAttribute("page", page);
		model.addAttribute("surplus", surplus.size());
		fill(model, Operation.REGISTER, typed(surplus), "1");
		return "orders/basket";
	}

	/** Keeps lines for later. Auth codes are secrets, and kept nowhere. */
	void keep(List<BasketLine> lines) {
		this.kept.keep(typed(lines.stream().limit(PlaceOrder.MAX_LINES).map(BasketLine::withoutCode).toList()));
	}

	private String withoutPlan(SignedIn person, List<BasketLine> lines, Model model) {
		keep(lines);
		model.addAttribute("withoutPlan", true);
		return ask(person, BasketForm.EMPTY, typed(lines), List.of(), model);
	}

	private String typed(List<BasketLine> lines) {
		return lines.stream()
			.map((line) -> line.typed((operation) -> this.words.say("orders.operation." + operation)))
			.collect(Collectors.joining("\n"));
	}

	private static void fill(Model model, Operation operation, String names, String years) {
		model.addAttribute("operations", Operation.values());
		model.addAttribute("operation", operation);
		model.addAttribute("names", names);
		model.addAttribute("years", years);
	}

}
