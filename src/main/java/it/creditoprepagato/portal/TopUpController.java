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
import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.prepaid.BuyCredit;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.shared.Money;

/** Aggiungi credito (R4, R5): an amount, what it costs with VAT, then the payment. */
@Controller
class TopUpController {

	static final String PATH = PrepaidController.PATH + "/ricarica";

	private final PrepaidPlans plans;

	private final PurchasePages pages;

	private final SubmittedOnce once;

	TopUpController(PrepaidPlans plans, PurchasePages pages, SubmittedOnce once) {
		this.plans = plans;
		this.pages = pages;
		this.once = once;
	}

	@GetMapping(PATH)
	String page(@AuthenticationPrincipal SignedIn person, @ModelAttribute("form") TopUpForm form,
			BindingResult problems, Model model, Locale locale) {
		if (this.plans.inForce(person.customerId()).isEmpty()) {
			return "redirect:" + PlanController.PATH;
		}
		if (form.importo() != null) {
			Optional<PaymentMethod> method = (form.metodo() != null) ? form.method(problems) : Optional.empty();
			amount(form, problems, locale).filter((amount) -> method.isPresent())
				.ifPresent((amount) -> this.pages.show(person, amount, model));
		}
		this.pages.fill(person, model);
		return "portal/top-up";
	}

	@PostMapping(PATH)
	String buy(@AuthenticationPrincipal SignedIn person, @ModelAttribute("form") TopUpForm form, BindingResult problems,
			Model model, Locale locale) {
		Optional<Money> amount = amount(form, problems, locale);
		Optional<PaymentMethod> method = form.method(problems);
		if (amount.isPresent() && method.isPresent()) {
			BuyCredit wish = new BuyCredit(person.customerId(), amount.get(), method.get(), person.actor());
			Optional<String> next = this.once.run(person.customerId(), form.request(),
					() -> this.pages.next(this.plans.topUp(wish), problems));
			if (next.isPresent()) {
				return "redirect:" + next.get();
			}
		}
		this.pages.fill(person, model);
		return "portal/top-up";
	}

	private Optional<Money> amount(TopUpForm form, BindingResult problems, Locale locale) {
		return form.amount(problems, locale).filter((amount) -> this.pages.isAdmitted(amount, problems));
	}

}
