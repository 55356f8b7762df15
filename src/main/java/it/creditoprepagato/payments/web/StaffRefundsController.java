package it.creditoprepagato.payments.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.identity.ToldTrail;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.payments.RefundOutcome;
import it.creditoprepagato.payments.RefundWish;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.web.Formats;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What went back of a payment, and what may: asked for, done and called off by staff. */
@Controller
@RequestMapping(StaffTransfersController.PATH + "/{customer:[0-9a-f-]{36}}/{id:[0-9a-f-]{36}}/rimborsi")
class StaffRefundsController {

	private static final String VIEW = "payments/staff-refunds";

	private static final String REFUND = "/{refund:[0-9a-f-]{36}}";

	private final RefundDesk desk;

	private final ToldTrail trail;

	private final Formats formats;

	StaffRefundsController(RefundDesk desk, ToldTrail trail, Formats formats) {
		this.desk = desk;
		this.trail = trail;
		this.formats = formats;
	}

	static String path(CustomerId customer, UUID id) {
		return StaffTransfersController.PATH + "/" + customer + "/" + id + "/rimborsi";
	}

	/** What every answer shows. */
	@ModelAttribute
	void payment(@PathVariable UUID customer, @PathVariable UUID id, Model model) {
		Payment payment = this.desk.payment(new CustomerId(customer), id).orElseThrow(NoSuchPayment::new);
		model.addAttribute("payment", payment);
		model.addAttribute("customer", this.desk.name(payment));
		Money refundable = this.desk.refunds().refundable(payment);
		model.addAttribute("refundable", refundable);
		model.addAttribute("gross", refundable.isPositive() ? payment.grossOf(refundable) : refundable);
		model.addAttribute("refunds", this.desk.refunds().of(payment));
		model.addAttribute("trail", this.trail.about(payment.customer(), payment.subject(), 20));
		model.addAttribute("chargebacks", this.desk.chargebacks().of(payment));
	}

	@GetMapping
	String page(Model model) {
		model.addAttribute("form", RefundForm.blank());
		return VIEW;
	}

	@PostMapping
	String ask(@AuthenticationPrincipal SignedIn colleague,
			@ModelAttribute(name = "payment", binding = false) Payment payment, @ModelAttribute("form") RefundForm form,
			BindingResult problems, RedirectAttributes next) {
		Optional<RefundWish> wish = RefundReading.read(form, payment, colleague.actor(), problems);
		if (wish.isEmpty()) {
			return VIEW;
		}
		RefundOutcome outcome = this.desk.effect()
			.run(payment.customer(), () -> this.desk.refunds().request(wish.get()));
		if (outcome instanceof RefundOutcome.TooMuch much) {
			problems.rejectValue("importo", "payments.refund.too-much",
					new Object[] { this.formats.money(much.most()) }, null);
			return VIEW;
		}
		return told("payments.refund.told.requested", payment, next);
	}

	/** Staff made the transfer. */
	@PostMapping(REFUND + "/eseguito")
	String done(@AuthenticationPrincipal SignedIn colleague,
			@ModelAttribute(name = "payment", binding = false) Payment payment, @PathVariable UUID refund,
			@RequestParam(required = false) @Nullable String riferimento, RedirectAttributes next) {
		Optional<String> reference = RefundReading.line(riferimento, 255);
		if (reference.isEmpty()) {
			return told("payments.refund.reference.missing", payment, next);
		}
		end(payment, refund,
				() -> this.desk.refunds().complete(payment.customer(), refund, reference.get(), colleague.actor()));
		return told("payments.refund.told.done", payment, next);
	}

	/** The transfer cannot be made. */
	@PostMapping(REFUND + "/annulla")
	String callOff(@AuthenticationPrincipal SignedIn colleague,
			@ModelAttribute(name = "payment", binding = false) Payment payment, @PathVariable UUID refund,
			@RequestParam(required = false) @Nullable String motivo, RedirectAttributes next) {
		Optional<String> why = RefundReading.line(motivo, 500);
		if (why.isEmpty()) {
			return told("payments.refund.why.missing", payment, next);
		}
		end(payment, refund,
				() -> this.desk.refunds().refuse(payment.customer(), refund, why.get(), colleague.actor()));
		return told("payments.refund.told.called-off", payment, next);
	}

	/** Only transfers are ended by hand; a card's gateway tells by itself. */
	private void end(Payment payment, UUID refund, Supplier<RefundOutcome> work) {
		if (payment.terms().method() != PaymentMethod.BANK_TRANSFER
				|| this.desk.refunds().of(payment).stream().noneMatch((one) -> one.id().equals(refund))) {
			throw new NoSuchPayment();
		}
		this.desk.effect().run(payment.customer(), work);
	}

	private static String told(String key, Payment payment, RedirectAttributes next) {
		next.addFlashAttribute("flash", key);
		return "redirect:" + path(payment.customer(), payment.id());
	}

}
