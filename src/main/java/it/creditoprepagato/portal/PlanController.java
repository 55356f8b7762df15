package it.creditoprepagato.portal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

import it.creditoprepagato.foresight.Advice;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.prepaid.BuyCredit;
import it.creditoprepagato.prepaid.BuyPlan;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.prepaid.UpgradePreview;
import it.creditoprepagato.pricing.EntryAmounts;
import it.creditoprepagato.pricing.Plans;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Money;

/**
 * The first plan, or a higher one (R1, R6): the entry top-up, what it will do, then the
 * payment.
 */
@Controller
class PlanController {

	static final String PATH = PrepaidController.PATH + "/piano";

	private final PrepaidPlans prepaid;

	private final Plans plans;

	private final PurchasePages pages;

	private final UpgradeComparison comparison;

	private final SubmittedOnce once;

	PlanController(PrepaidPlans prepaid, Plans plans, PurchasePages pages, UpgradeComparison comparison,
			SubmittedOnce once) {
		this.prepaid = prepaid;
		this.plans = plans;
		this.pages = pages;
		this.comparison = comparison;
		this.once = once;
	}

	/** A plan that is named is shown with its entry top-up, one without is a choice. */
	@GetMapping(PATH)
	String page(@AuthenticationPrincipal SignedIn person, @ModelAttribute("form") TopUpForm form,
			BindingResult problems, Model model, Locale locale) {
		Optional<Money> entry = (form.importo() != null) ? form.amount(problems, locale)
				: named(form.piano()).flatMap((tier) -> this.plans.onSale().map((onSale) -> onSale.of(tier)));
		entry.ifPresent((amount) -> preview(person, amount, problems, model));
		return fill(person, model);
	}

	/** The plan of that name, as {@code ?piano=} has it. */
	static Optional<Tier> named(@Nullable String plan) {
		return Stream.of(Tier.values()).filter((tier) -> tier.name().equals(plan)).findAny();
	}

	@PostMapping(PATH)
	String buy(@AuthenticationPrincipal SignedIn person, @ModelAttribute("form") TopUpForm form, BindingResult problems,
			Model model, Locale locale) {
		Optional<Money> amount = form.amount(problems, locale);
		Optional<PaymentMethod> method = form.method(problems);
		if (amount.isPresent() && method.isPresent()) {
			BuyCredit wish = new BuyCredit(person.customerId(), amount.get(), method.get(), person.actor());
			Optional<String> next = this.once.run(person.customerId(), form.request(),
					() -> this.pages.next(this.prepaid.purchase(new BuyPlan(wish, null)), problems));
			if (next.isPresent()) {
				return "redirect:" + next.get();
			}
		}
		else {
			amount.ifPresent((entry) -> preview(person, entry, problems, model));
		}
		return fill(person, model);
	}

	private void preview(SignedIn person, Money entry, BindingResult problems, Model model) {
		this.prepaid.preview(person.customerId(), entry).ifPresentOrElse((preview) -> {
			model.addAttribute("preview", preview);
			this.pages.show(person, entry, model);
		}, () -> this.prepaid.obstacle(person.customerId(), entry)
			.ifPresent((refusal) -> this.pages.next(refusal, problems)));
	}

	private String fill(SignedIn person, Model model) {
		Subscription subscription = this.prepaid.inForce(person.customerId()).orElse(null);
		model.addAttribute("subscription", subscription);
		if (model.getAttribute("preview") instanceof UpgradePreview preview) {
			model.addAttribute("comparison", this.comparison.of(person.customerId(), subscription, preview.plan()));
		}
		else {
			EntryAmounts onSale = this.plans.onSale().orElse(null);
			model.addAttribute("onSale", onSale);
			List<Advice> advice = this.comparison.advice(person.customerId(), subscription, onSale);
			model.addAttribute("advice", advice);
			model.addAttribute("chart", UpgradeComparison.chart(subscription, advice));
		}
		this.pages.fill(person, model);
		return "portal/plan";
	}

}
