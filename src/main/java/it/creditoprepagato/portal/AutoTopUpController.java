package it.creditoprepagato.portal;

import java.util.Locale;
import java.util.Optional;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.payments.SavedCards;
import it.creditoprepagato.prepaid.AutoTopUp;
import it.creditoprepagato.prepaid.AutoTopUpOutcome;
import it.creditoprepagato.prepaid.AutoTopUps;
import it.creditoprepagato.prepaid.BuyCredit;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Ricarica automatica: the saved card, and when it is charged; off until the customer
 * turns it on.
 */
@Controller
class AutoTopUpController {

	static final String PATH = PrepaidController.PATH + "/ricarica-automatica";

	private static final String VIEW = "portal/auto-top-up";

	private final AutoTopUps autoTopUps;

	private final SavedCards cards;

	private final AutoTopUpPage page;

	AutoTopUpController(AutoTopUps autoTopUps, SavedCards cards, AutoTopUpPage page) {
		this.autoTopUps = autoTopUps;
		this.cards = cards;
		this.page = page;
	}

	@GetMapping(PATH)
	String page(@AuthenticationPrincipal SignedIn person, Model model) {
		return show(person.customerId(), model);
	}

	private String show(CustomerId customer, Model model) {
		Optional<AutoTopUp> auto = this.autoTopUps.of(customer);
		model.addAttribute("auto", auto.orElse(null));
		model.addAttribute("card", this.cards.of(customer).orElse(null));
		model.addAttribute("spent", this.autoTopUps.thisMonth(customer));
		this.page.fill(customer, auto, model);
		return VIEW;
	}

	@PostMapping(PATH)
	String save(@AuthenticationPrincipal SignedIn person, @ModelAttribute("form") AutoTopUpForm form,
			BindingResult problems, Model model, RedirectAttributes next) {
		Optional<AutoTopUp.Terms> terms = form.terms(problems, LocaleContextHolder.getLocale());
		if (terms.isPresent()) {
			switch (set(person, terms.get(), form)) {
				case AutoTopUpOutcome.Standing standing -> {
					next.addFlashAttribute("flash",
							standing.now().enabled() ? "portal.auto.told.on" : "portal.auto.told.off");
					return "redirect:" + PATH;
				}
				case AutoTopUpOutcome.AmountOutOfRange range -> this.page.reject(problems, range);
				case AutoTopUpOutcome.NoCard none -> problems.rejectValue("attiva", "portal.auto.no-card");
				case AutoTopUpOutcome.NoPlan none -> problems.rejectValue("attiva", "portal.plan.none");
			}
		}
		return show(person.customerId(), model);
	}

	private AutoTopUpOutcome set(SignedIn person, AutoTopUp.Terms terms, AutoTopUpForm form) {
		return form.isEnabled() ? this.autoTopUps.turnOn(person.customerId(), terms, person.actor())
				: new AutoTopUpOutcome.Standing(this.autoTopUps.turnOff(person.customerId(), terms, person.actor()));
	}

	/** A top-up now, whose card is kept. */
	@PostMapping(PATH + "/carta")
	String addCard(@AuthenticationPrincipal SignedIn person, @ModelAttribute("newCard") NewCardForm form,
			BindingResult problems, Model model, Locale locale) {
		Optional<Money> amount = form.amount(problems, locale);
		if (amount.isPresent()) {
			BuyCredit wish = new BuyCredit(person.customerId(), amount.get(), PaymentMethod.CARD, person.actor());
			Optional<String> next = this.page.buy(wish, form, problems);
			if (next.isPresent()) {
				return "redirect:" + next.get();
			}
		}
		return show(person.customerId(), model);
	}

	/** It is charged no more. */
	@PostMapping(PATH + "/carta/rimuovi")
	String removeCard(@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		this.autoTopUps.stop(person.customerId(), person.actor());
		this.cards.remove(person.customerId(), person.actor());
		next.addFlashAttribute("flash", "portal.auto.told.removed");
		return "redirect:" + PATH;
	}

}
