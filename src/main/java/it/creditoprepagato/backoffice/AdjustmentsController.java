package it.creditoprepagato.backoffice;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Supplier;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrections of credit that wait for a second member of the staff. */
@Controller
class AdjustmentsController {

	static final String PATH = "/staff/rettifiche";

	private static final String ONE = PATH + "/{customer:[0-9a-f-]{36}}/{id:[0-9a-f-]{36}}";

	private static final int SHOWN = 100;

	private final Adjustments adjustments;

	private final Customers customers;

	private final Effect effect;

	AdjustmentsController(Adjustments adjustments, Customers customers, Effect effect) {
		this.adjustments = adjustments;
		this.customers = customers;
		this.effect = effect;
	}

	@GetMapping(PATH)
	String page(@AuthenticationPrincipal SignedIn colleague, Model model) {
		List<Adjustment> waiting = this.adjustments.waiting(SHOWN);
		model.addAttribute("waiting", waiting);
		model.addAttribute("names",
				this.customers.names(waiting.stream().map(Adjustment::customer).distinct().toList()));
		model.addAttribute("me", colleague.actor());
		return "backoffice/adjustments";
	}

	@PostMapping(ONE + "/approva")
	String approve(@AuthenticationPrincipal SignedIn colleague, @PathVariable UUID customer, @PathVariable UUID id,
			RedirectAttributes next) {
		return decide(new CustomerId(customer),
				() -> this.adjustments.approve(new CustomerId(customer), id, colleague.actor()), next);
	}

	@PostMapping(ONE + "/rifiuta")
	String decline(@AuthenticationPrincipal SignedIn colleague, @PathVariable UUID customer, @PathVariable UUID id,
			RedirectAttributes next) {
		return decide(new CustomerId(customer),
				() -> this.adjustments.decline(new CustomerId(customer), id, colleague.actor()), next);
	}

	private String decide(CustomerId customer, Supplier<AdjustmentOutcome> decision, RedirectAttributes next) {
		try {
			next.addFlashAttribute("flash", told(this.effect.run(customer, decision)));
			return "redirect:" + PATH;
		}
		catch (NoSuchElementException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	/** What to say of an outcome. */
	static String told(AdjustmentOutcome outcome) {
		return switch (outcome) {
			case AdjustmentOutcome.Standing(Adjustment now) when now.decision() != null
					&& now.decision().status() == AdjustmentStatus.POSTED ->
				"backoffice.adjust.posted";
			case AdjustmentOutcome.Standing(Adjustment now) when now.decision() != null -> "backoffice.adjust.declined";
			case AdjustmentOutcome.Standing waiting -> "backoffice.adjust.waits";
			case AdjustmentOutcome.NotCovered little -> "backoffice.adjust.not-covered";
			case AdjustmentOutcome.Frozen frozen -> "backoffice.adjust.frozen";
			case AdjustmentOutcome.NeedsAnother same -> "backoffice.adjust.needs-another";
		};
	}

}
