package it.creditoprepagato.payments.web;

import java.util.UUID;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.payments.CardStage;
import it.creditoprepagato.payments.CardVisit;
import it.creditoprepagato.payments.CardVisits;
import it.creditoprepagato.payments.GatewayUnavailable;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.payments.SavedCards;
import it.creditoprepagato.web.PublicSite;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The way to the card's page and back. Neither credits anything by itself: only what the
 * gateway says does, asked here or telling by itself.
 */
@Controller
class CardPageController {

	private static final Logger LOG = LoggerFactory.getLogger(CardPageController.class);

	private static final String PATH = PaymentController.PATH + "{id:[0-9a-f-]{36}}";

	private final Payments payments;

	private final CardVisits visits;

	private final SavedCards cards;

	private final PublicSite site;

	CardPageController(Payments payments, CardVisits visits, SavedCards cards, PublicSite site) {
		this.payments = payments;
		this.cards = cards;
		this.visits = visits;
		this.site = site;
	}

	/** On to the gateway, unless there is nothing to pay there. */
	@GetMapping(PATH + "/paga")
	RedirectView pay(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, RedirectAttributes next) {
		Payment payment = find(person, id);
		String page = PaymentController.PATH + id;
		CardStage stage = this.payments.stage(payment);
		if (stage == null || stage == CardStage.SUBMITTED) {
			return to(page);
		}
		try {
			CardVisit visit = new CardVisit(this.site.address(page), LocaleContextHolder.getLocale(),
					this.cards.isWished(payment));
			return to(this.visits.enter(payment, visit).orElse(page));
		}
		catch (GatewayUnavailable ex) {
			LOG.warn("Payment {} cannot be paid now: {}", id, ex.getMessage());
			next.addFlashAttribute("unavailable", true);
			return to(page);
		}
	}

	/** Back from the gateway, which is asked once; should it not answer, it will tell. */
	@GetMapping(PATH + "/ritorno")
	RedirectView comeBack(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
		Payment payment = find(person, id);
		if (this.payments.stage(payment) == CardStage.OPENED) {
			try {
				this.visits.ask(payment);
			}
			catch (GatewayUnavailable ex) {
				LOG.warn("Nothing new of payment {}: {}", id, ex.getMessage());
			}
		}
		return to(PaymentController.PATH + id);
	}

	private Payment find(SignedIn person, UUID id) {
		return this.payments.find(person.customerId(), id).orElseThrow(NoSuchPayment::new);
	}

	private static RedirectView to(String address) {
		RedirectView view = new RedirectView(address);
		view.setStatusCode(HttpStatus.SEE_OTHER);
		view.setExposeModelAttributes(false);
		view.setExpandUriTemplateVariables(false);
		return view;
	}

}
