package it.creditoprepagato.portal;

import java.util.Locale;
import java.util.Optional;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.prepaid.BuyCredit;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.prepaid.PurchaseOutcome;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.web.MoneyInput;

/** Aggiungi credito (R4, R5): an amount, what it costs with VAT, then the payment. */
@Controller
class TopUpController {

	static final String PATH = PrepaidController.PATH + "/ricarica";

	private final PrepaidPlans plans;

	private final PurchasePages pages;

	TopUpController(PrepaidPlans plans, PurchasePages pages) {
		this.plans = plans;
		this.pages = pages;
	}

	@GetMapping(PATH)
	String page(@AuthenticationPrincipal SignedIn person, @ModelAttribute("form") TopUpForm form,
			BindingResult problems, Model model, Locale locale) {
		if (this.plans.inForce(person.customerId()).isEmpty()) {
			return "redirect:" + PlanController.PATH;
		}
		if (form.importo() != null) {
			read(form, problems, locale).ifPresent((amount) -> this.pages.show(person, amount, model));
		}
		this.pages.fill(person, model);
		return "portal/top-up";
	}

	@PostMapping(PATH)
	String buy(@AuthenticationPrincipal SignedIn person, @ModelAttribute("form") TopUpForm form, BindingResult problems,
			Model model, Locale locale) {
		Optional<Money> amount = read(form, problems, locale);
		if (amount.isPresent() && form.metodo() != null) {
			PurchaseOutcome outcome = this.plans
				.topUp(new BuyCredit(person.customerId(), amount.get(), form.metodo(), person.actor()));
			Optional<String> next = this.pages.next(outcome, problems);
			if (next.isPresent()) {
				return next.get();
			}
		}
		this.pages.fill(person, model);
		return "portal/top-up";
	}

	private Optional<Money> read(TopUpForm form, BindingResult problems, Locale locale) {
		if (form.metodo() == null && !problems.hasFieldErrors("metodo")) {
			problems.rejectValue("metodo", "portal.method.missing");
		}
		Optional<Money> amount = MoneyInput.read(form.importo(), locale);
		if (amount.isEmpty()) {
			problems.rejectValue("importo", "portal.amount.unreadable");
			return Optional.empty();
		}
		return this.pages.isAdmitted(amount.get(), problems) && !problems.hasErrors() ? amount : Optional.empty();
	}

}
