package it.creditoprepagato.payments.web;

import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.payments.SettlementOutcome;
import it.creditoprepagato.payments.Transfer;
import it.creditoprepagato.shared.CustomerId;

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

/** One bank transfer as staff sees it: what came is noted, or settled as it is. */
@Controller
@RequestMapping(StaffTransfersController.PATH + "/{customer:[0-9a-f-]{36}}/{id:[0-9a-f-]{36}}")
class StaffTransferController {

	private static final String VIEW = "payments/staff-transfer";

	private final TransferDesk desk;

	private final TransferReading reading;

	StaffTransferController(TransferDesk desk, TransferReading reading) {
		this.desk = desk;
		this.reading = reading;
	}

	static String path(Payment payment) {
		return StaffTransfersController.PATH + "/" + payment.customer() + "/" + payment.id();
	}

	/** What every answer shows. */
	@ModelAttribute
	void payment(@PathVariable UUID customer, @PathVariable UUID id, Model model) {
		Payment payment = this.desk.payments()
			.find(new CustomerId(customer), id)
			.filter((found) -> found.terms().method() == PaymentMethod.BANK_TRANSFER)
			.orElseThrow(NoSuchPayment::new);
		model.addAttribute("payment", payment);
		model.addAttribute("customer", this.desk.customers().get(payment.customer()).profile().name());
		model.addAttribute("noted", this.desk.transfers().noted(payment));
		model.addAttribute("trail", this.desk.trail().about(payment.customer(), payment.subject(), 20));
		model.addAttribute("gain", this.desk.transfers().gainNow(payment).orElse(null));
	}

	@GetMapping
	String page(Model model) {
		model.addAttribute("form", this.reading.blank());
		return VIEW;
	}

	@PostMapping
	String note(@AuthenticationPrincipal SignedIn colleague,
			@ModelAttribute(name = "payment", binding = false) Payment payment,
			@ModelAttribute("form") TransferForm form, BindingResult problems, RedirectAttributes next) {
		Optional<Transfer> seen = this.reading.read(form, payment, this.desk.transfers().noted(payment), problems);
		if (seen.isEmpty()) {
			return VIEW;
		}
		SettlementOutcome outcome = this.desk.effect()
			.run(payment.customer(), () -> this.desk.transfers()
				.receive(payment.customer(), payment.id(), seen.get(), colleague.actor()));
		return told(outcome, payment, next);
	}

	/** Settles what came, if it still gives what the page said. */
	@PostMapping("/accredito")
	String settle(@AuthenticationPrincipal SignedIn colleague,
			@ModelAttribute(name = "payment", binding = false) Payment payment, @RequestParam String arrivati,
			RedirectAttributes next) {
		if (!arrivati.equals(payment.received().toString())) {
			next.addFlashAttribute("flash", "payments.staff.told.changed");
			return "redirect:" + path(payment);
		}
		SettlementOutcome outcome = this.desk.effect()
			.run(payment.customer(),
					() -> this.desk.transfers().settleWhatCame(payment.customer(), payment.id(), colleague.actor()));
		return told(outcome, payment, next);
	}

	private static String told(SettlementOutcome outcome, Payment payment, RedirectAttributes next) {
		String key = switch (outcome) {
			case SettlementOutcome.Settled settled -> "settled";
			case SettlementOutcome.PartlyReceived part -> "partly";
			case SettlementOutcome.AddedAsTopUp added -> "added";
			case SettlementOutcome.AlreadySettled already -> "already";
			case SettlementOutcome.NotEnough little -> "not-enough";
			case SettlementOutcome.NotedOtherwise other -> "noted-otherwise";
			case SettlementOutcome.Failed failed -> throw new IllegalStateException("A transfer does not fail");
		};
		next.addFlashAttribute("flash", "payments.staff.told." + key);
		return "redirect:" + path(payment);
	}

}
