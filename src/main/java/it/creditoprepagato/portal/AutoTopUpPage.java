package it.creditoprepagato.portal;

import java.time.Clock;
import java.util.Optional;

import it.creditoprepagato.payments.SavedCards;
import it.creditoprepagato.prepaid.AutoTopUp;
import it.creditoprepagato.prepaid.AutoTopUpOutcome;
import it.creditoprepagato.prepaid.BuyCredit;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.prepaid.PurchaseOutcome;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.tax.Tax;
import it.creditoprepagato.web.Formats;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What the page of automatic top-ups shows, and how a card is added to it. */
@Component
class AutoTopUpPage {

	private final PrepaidPlans plans;

	private final SavedCards cards;

	private final SubmittedOnce once;

	private final PurchasePages pages;

	private final Costs costs;

	AutoTopUpPage(PrepaidPlans plans, SavedCards cards, SubmittedOnce once, PurchasePages pages, Costs costs) {
		this.plans = plans;
		this.cards = cards;
		this.once = once;
		this.pages = pages;
		this.costs = costs;
	}

	/** What is wanted, as it would be typed. */
	private AutoTopUpForm form(AutoTopUp auto) {
		Formats formats = this.costs.formats();
		return new AutoTopUpForm(formats.amount(auto.terms().threshold()), formats.amount(auto.terms().amount()),
				formats.amount(auto.terms().ceiling()), auto.enabled() ? "si" : null);
	}

	void fill(CustomerId customer, Optional<AutoTopUp> auto, Model model) {
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", auto.map(this::form).orElseGet(() -> new AutoTopUpForm(null, null, null, null)));
		}
		if (!model.containsAttribute("newCard")) {
			model.addAttribute("newCard", new NewCardForm(null, null));
		}
		model.addAttribute("chiave", TimeOrderedId.next());
		auto.ifPresent((wanted) -> model.addAttribute("cost",
				this.costs.tax().assess(customer, wanted.terms().amount(), this.costs.clock().instant())));
	}

	/**
	 * Asks for a top-up whose card is kept; empty where it is refused, with the reason.
	 */
	Optional<String> buy(BuyCredit wish, NewCardForm form, BindingResult problems) {
		return this.once.run(wish.customer(), form.request(), () -> {
			PurchaseOutcome outcome = this.plans.topUp(wish);
			if (outcome instanceof PurchaseOutcome.Requested requested) {
				this.cards.wish(requested.payment());
			}
			return this.pages.next(outcome, problems);
		});
	}

	void reject(BindingResult problems, AutoTopUpOutcome.AmountOutOfRange range) {
		Formats formats = this.costs.formats();
		problems.rejectValue("importo", "portal.amount.out-of-range",
				new Object[] { formats.money(range.minimum()), formats.money(range.maximum()) }, null);
	}

	/**
	 * What a top-up costs.
	 *
	 * @param tax the VAT on it
	 * @param formats writes amounts
	 * @param clock tells the day, and with it the rate
	 */
	@Component
	record Costs(Tax tax, Formats formats, Clock clock) {
	}

}
