package it.creditoprepagato.portal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.prepaid.PurchaseOutcome;
import it.creditoprepagato.prepaid.PurchaseOutcome.AmountOutOfRange;
import it.creditoprepagato.prepaid.PurchaseOutcome.BelowEntryAmount;
import it.creditoprepagato.prepaid.PurchaseOutcome.LowerTier;
import it.creditoprepagato.prepaid.PurchaseOutcome.MethodUnavailable;
import it.creditoprepagato.prepaid.PurchaseOutcome.NoPlan;
import it.creditoprepagato.prepaid.PurchaseOutcome.NothingOnSale;
import it.creditoprepagato.prepaid.PurchaseOutcome.Requested;
import it.creditoprepagato.prepaid.PurchaseOutcome.SamePlan;
import it.creditoprepagato.prepaid.AwaitedPurchases;
import it.creditoprepagato.prepaid.TopUpLimits;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.tax.Tax;
import it.creditoprepagato.tax.TaxAssessment;
import it.creditoprepagato.tax.TaxTreatment;
import it.creditoprepagato.tax.VatNumbers;
import it.creditoprepagato.web.Formats;

/** What the pages of top-up and plan have in common. */
@Component
class PurchasePages {

	private final Payments payments;

	private final Ledger ledger;

	private final Tax tax;

	private final TopUpLimits limits;

	private final PageTools tools;

	PurchasePages(Payments payments, Ledger ledger, Tax tax, TopUpLimits limits, PageTools tools) {
		this.payments = payments;
		this.ledger = ledger;
		this.tax = tax;
		this.limits = limits;
		this.tools = tools;
	}

	/** What is always on the page: how one can pay, the limits, the credit now. */
	void fill(SignedIn person, Model model) {
		List<PaymentMethod> methods = Stream.of(PaymentMethod.values()).filter(this.payments::accepts).toList();
		model.addAttribute("methods", methods);
		model.addAttribute("limits", this.limits);
		model.addAttribute("credit", this.ledger.balance(person.customerId()));
		if (!model.containsAttribute("preview")) {
			model.addAttribute("awaited", this.tools.awaited().count(person.customerId()));
			tellOfVatNumber(person, model);
		}
	}

	private void tellOfVatNumber(SignedIn person, Model model) {
		model.addAttribute("vatUnverified",
				this.tools.vatNumbers()
					.standing(person.customerId())
					.filter((standing) -> !standing.isVerified())
					.isPresent());
	}

	/** What an amount costs, with its VAT, before the form is sent. */
	void show(SignedIn person, Money amount, Model model) {
		model.addAttribute("chiave", TimeOrderedId.next());
		TaxAssessment cost = this.tax.assess(person.customerId(), amount, this.tools.clock().instant());
		model.addAttribute("cost", cost);
		if (cost.treatment() == TaxTreatment.EU_CONSUMER) {
			tellOfVatNumber(person, model);
		}
	}

	boolean isAdmitted(Money amount, BindingResult problems) {
		boolean admitted = !amount.isLessThan(this.limits.minimum()) && !this.limits.maximum().isLessThan(amount);
		if (!admitted) {
			reject(problems, "portal.amount.out-of-range", this.limits.minimum(), this.limits.maximum());
		}
		return admitted;
	}

	/**
	 * Where to go next, to the card's page or to the payment; empty when the outcome is a
	 * refusal, which then stands at its field.
	 */
	Optional<String> next(PurchaseOutcome outcome, BindingResult problems) {
		switch (outcome) {
			case Requested requested -> {
				String payUrl = this.payments.payUrl(requested.payment());
				return Optional.of((payUrl != null) ? payUrl : TopUpController.PATH + "/" + requested.payment().id());
			}
			case AmountOutOfRange range ->
				reject(problems, "portal.amount.out-of-range", range.minimum(), range.maximum());
			case BelowEntryAmount below -> reject(problems, "portal.amount.below-entry", below.minimum());
			case LowerTier lower ->
				problems.rejectValue("importo", "portal.plan.lower", new Object[] { lower.current().name() }, null);
			case SamePlan same ->
				problems.rejectValue("importo", "portal.plan.same", new Object[] { same.current().name() }, null);
			case MethodUnavailable none -> problems.rejectValue("metodo", "portal.method.unavailable");
			case NoPlan none -> problems.rejectValue("importo", "portal.plan.none");
			case NothingOnSale none -> problems.rejectValue("importo", "portal.plan.nothing-on-sale");
		}
		return Optional.empty();
	}

	private void reject(BindingResult problems, String key, Money... amounts) {
		Object[] texts = Stream.of(amounts).map(this.tools.formats()::money).toArray();
		problems.rejectValue("importo", key, texts, null);
	}

	/**
	 * How and when.
	 *
	 * @param formats writes amounts
	 * @param clock tells the day, and with it the VAT rate
	 * @param awaited what was bought and is not paid
	 * @param vatNumbers whether the customer owes the VAT itself
	 */
	@Component
	record PageTools(Formats formats, Clock clock, AwaitedPurchases awaited, VatNumbers vatNumbers) {
	}

}
