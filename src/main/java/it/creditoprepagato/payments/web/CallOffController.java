package it.creditoprepagato.payments.web;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.payments.CallOff;
import it.creditoprepagato.payments.CallOffOutcome;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentStatus;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.shared.CustomerId;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Nobody waits for a payment any more: its customer says so, or staff with a reason. */
@Controller
class CallOffController {

	private static final int LONGEST_REASON = 500;

	private final CallOff callOff;

	private final Payments payments;

	CallOffController(CallOff callOff, Payments payments) {
		this.callOff = callOff;
		this.payments = payments;
	}

	@PostMapping(PaymentController.PATH + "{id:[0-9a-f-]{36}}/annulla")
	String byCustomer(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, RedirectAttributes next) {
		CallOffOutcome outcome = end(person.customerId(), id, "", person);
		next.addFlashAttribute("flash", "payments.call-off.told." + word(outcome));
		return "redirect:" + PaymentController.PATH + id;
	}

	@PostMapping(StaffTransfersController.PATH + "/{customer:[0-9a-f-]{36}}/{id:[0-9a-f-]{36}}/annulla")
	String byStaff(@AuthenticationPrincipal SignedIn colleague, @PathVariable UUID customer, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable String motivo, RedirectAttributes next) {
		Payment payment = this.payments.find(new CustomerId(customer), id).orElseThrow(NoSuchPayment::new);
		Optional<String> reason = RefundReading.line(motivo, LONGEST_REASON);
		next.addFlashAttribute("flash",
				reason.map((why) -> "payments.call-off.told." + word(end(payment.customer(), id, why, colleague)))
					.orElse("payments.call-off.reason.missing"));
		return "redirect:" + (payment.isByCard() ? StaffRefundsController.path(payment.customer(), id)
				: StaffTransferController.path(payment));
	}

	private CallOffOutcome end(CustomerId customer, UUID id, String why, SignedIn person) {
		try {
			return this.callOff.callOff(customer, id, why, person.actor());
		}
		catch (NoSuchElementException ex) {
			throw new NoSuchPayment();
		}
	}

	private static String word(CallOffOutcome outcome) {
		return switch (outcome) {
			case CallOffOutcome.Standing(Payment now) -> (now.status() == PaymentStatus.FAILED) ? "done" : "late";
			case CallOffOutcome.MoneyCame came -> "money-came";
			case CallOffOutcome.Unavailable silent -> "unavailable";
		};
	}

}
