package it.creditoprepagato.payments.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import it.creditoprepagato.customers.Customers;
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

	private static final Pattern REFERENCE = Pattern.compile("(?:CP-?)?([0-9A-Z]{7})");

	private final Payments payments;

	private final Customers customers;

	StaffTransfersController(Payments payments, Customers customers) {
		this.payments = payments;
		this.customers = customers;
	}

	@GetMapping(PATH)
	String page(@RequestParam(required = false) @Nullable String causale, Model model) {
		Optional<Payment> named = Optional.ofNullable(causale).flatMap(this::find);
		if (named.isPresent()) {
			return "redirect:" + StaffTransferController.path(named.get());
		}
		List<Payment> awaited = this.payments.awaitedTransfers(SHOWN + 1);
		List<Payment> shown = awaited.subList(0, Math.min(SHOWN, awaited.size()));
		Map<CustomerId, String> names = this.customers.names(shown.stream().map(Payment::customer).distinct().toList());
		model.addAttribute("causale", causale);
		model.addAttribute("transfers",
				shown.stream()
					.map((payment) -> new Line(payment, Objects.requireNonNull(names.get(payment.customer()))))
					.toList());
		model.addAttribute("shown", SHOWN);
		model.addAttribute("more", awaited.size() > SHOWN);
		return "payments/staff-transfers";
	}

	/** By a reference as people copy it: in small letters, with spaces, unprefixed. */
	private Optional<Payment> find(String typed) {
		Matcher matcher = REFERENCE.matcher(typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
		return matcher.matches() ? this.payments.findByReference("CP-" + matcher.group(1)) : Optional.empty();
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
