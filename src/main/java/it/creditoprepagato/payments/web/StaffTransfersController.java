package it.creditoprepagato.payments.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.shared.CustomerId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bank transfers that staff awaits, and any of them by its payment reference. */
@Controller
class StaffTransfersController {

	static final String PATH = "/staff/pagamenti";

	private static final int SHOWN = 100;

	private final Payments payments;

	private final PaymentNames names;

	StaffTransfersController(Payments payments, PaymentNames names) {
		this.payments = payments;
		this.names = names;
	}

	@GetMapping(PATH)
	String page(@RequestParam(required = false) @Nullable String causale, Model model) {
		Optional<Payment> named = this.names.find(causale);
		if (named.isPresent()) {
			return "redirect:" + StaffTransferController.path(named.get());
		}
		List<Payment> awaited = this.payments.awaitedTransfers(SHOWN + 1);
		List<Payment> shown = awaited.subList(0, Math.min(SHOWN, awaited.size()));
		Map<CustomerId, String> names = this.names.of(shown);
		model.addAttribute("causale", causale);
		model.addAttribute("transfers",
				shown.stream()
					.map((payment) -> new Line(payment, Objects.requireNonNull(names.get(payment.customer()))))
					.toList());
		model.addAttribute("shown", SHOWN);
		model.addAttribute("more", awaited.size() > SHOWN);
		return "payments/staff-transfers";
	}

	/**
	 * An awaited transfer.
	 *
	 * @param payment what was asked
	 * @param customer who is to pay it
	 */
	record Line(Payment payment, String customer) {
	}

}
