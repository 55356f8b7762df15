package it.creditoprepagato.payments.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.payments.PayeeAccount;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentMeaning;
import it.creditoprepagato.payments.PaymentStatus;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.web.PdfDocuments;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One payment: how to pay it while it is awaited, what it brought when it settled. */
@Controller
class PaymentController {

	static final String PATH = "/area-clienti/pagamenti/prepagato/ricarica/";

	private static final int REFRESH_SECONDS = 3;

	/** Whoever pays is back by then; later the page would only be a burden. */
	private static final Duration WATCHED = Duration.ofMinutes(10);

	private final Payments payments;

	private final PaymentMeaning meaning;

	private final PayeeAccount payee;

	private final PdfDocuments documents;

	private final Clock clock;

	PaymentController(Payments payments, PaymentMeaning meaning, PayeeAccount payee, PdfDocuments documents,
			Clock clock) {
		this.payments = payments;
		this.documents = documents;
		this.meaning = meaning;
		this.payee = payee;
		this.clock = clock;
	}

	@GetMapping(PATH + "{id:[0-9a-f-]{36}}")
	String page(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, Model model) {
		Payment payment = this.payments.find(person.customerId(), id).orElseThrow(NoSuchPayment::new);
		model.addAttribute("payment", payment);
		model.addAttribute("gain", this.meaning.gain(payment));
		model.addAttribute("stage", this.payments.stage(payment));
		model.addAttribute("payee", this.payee);
		if (isWatched(payment)) {
			model.addAttribute("refreshSeconds", REFRESH_SECONDS);
		}
		return "payments/payment";
	}

	/** How to pay it by transfer, to be printed or passed on to who pays. */
	@GetMapping(PATH + "{id:[0-9a-f-]{36}}.pdf")
	void instructions(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, HttpServletResponse answer)
			throws IOException {
		Payment payment = this.payments.find(person.customerId(), id)
			.filter((found) -> !found.isByCard() && found.status() == PaymentStatus.PENDING)
			.orElseThrow(NoSuchPayment::new);
		this.documents.write(answer, "bonifico-" + payment.reference(), "payments/transfer-instructions",
				Map.of("payment", payment, "payee", this.payee));
	}

	private boolean isWatched(Payment payment) {
		return payment.status() == PaymentStatus.PENDING && payment.isByCard()
				&& payment.requestedAt().plus(WATCHED).isAfter(this.clock.instant());
	}

}
