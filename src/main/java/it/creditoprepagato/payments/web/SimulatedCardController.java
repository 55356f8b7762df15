package it.creditoprepagato.payments.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.payments.CardChoice;
import it.creditoprepagato.payments.CardNotification;
import it.creditoprepagato.payments.CardNotifications;
import it.creditoprepagato.payments.CardStage;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.payments.SimulatedCardGateway;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Conditional;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The simulated gateway's page, for the owner of the payment. Its buttons do what a
 * gateway's webhook would: they only tell what happened.
 */
@Controller
@Conditional(CardChoice.Simulated.class)
class SimulatedCardController {

	private static final String PATH = SimulatedCardGateway.PATH + "/{id:[0-9a-f-]{36}}";

	private final Payments payments;

	private final CardNotifications notifications;

	SimulatedCardController(Payments payments, CardNotifications notifications) {
		this.payments = payments;
		this.notifications = notifications;
	}

	@GetMapping(PATH)
	String page(@AuthenticationPrincipal @Nullable SignedIn person, @PathVariable UUID id, Model model) {
		Payment payment = find(person, id);
		boolean payable = this.payments.stage(payment) == CardStage.UNTOUCHED;
		model.addAttribute("payment", payment);
		model.addAttribute("answers", payable ? List.of(SimulatedAnswer.values()) : List.of());
		return "payments/simulated-card";
	}

	@PostMapping(PATH)
	String answer(@AuthenticationPrincipal @Nullable SignedIn person, @PathVariable UUID id,
			@RequestParam SimulatedAnswer esito) {
		Payment payment = find(person, id);
		events(esito, payment).forEach((told) -> this.notifications.record(told, esito.delay()));
		return "redirect:" + PaymentController.PATH + id;
	}

	private static List<CardNotification> events(SimulatedAnswer answer, Payment payment) {
		CardNotification event = event(answer, payment);
		return (answer == SimulatedAnswer.PAY_TWICE) ? List.of(event, event, event(answer, payment)) : List.of(event);
	}

	private static CardNotification event(SimulatedAnswer answer, Payment payment) {
		return new CardNotification(SimulatedCardGateway.NAME, UUID.randomUUID().toString(), payment.customer(),
				payment.id(), answer.outcome());
	}

	/** A stranger is asked to sign in, and comes back. */
	private Payment find(@Nullable SignedIn person, UUID id) {
		if (person == null) {
			throw new InsufficientAuthenticationException("Whose card?");
		}
		return Stream.of(person)
			.filter((owner) -> !owner.isStaff())
			.flatMap((owner) -> this.payments.find(owner.customerId(), id).stream())
			.filter(Payment::isByCard)
			.findAny()
			.orElseThrow(NoSuchPayment::new);
	}

}
