package it.creditoprepagato.backoffice;

import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.customers.Customer;
import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.shared.CustomerId;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A customer's whole picture, a tab at a time; its credit can be corrected there. */
@Controller
@RequestMapping(StaffCustomerController.PATH + "/{id:[0-9a-f-]{36}}")
class StaffCustomerController {

	static final String PATH = "/staff/clienti";

	private static final String VIEW = "backoffice/customer";

	private final Customers customers;

	private final CustomerPicture picture;

	private final Adjustments adjustments;

	private final AdjustmentReading reading;

	private final Effect effect;

	StaffCustomerController(Customers customers, CustomerPicture picture, Adjustments adjustments,
			AdjustmentReading reading, Effect effect) {
		this.customers = customers;
		this.picture = picture;
		this.adjustments = adjustments;
		this.reading = reading;
		this.effect = effect;
	}

	static String path(CustomerId customer) {
		return PATH + "/" + customer;
	}

	/** Whose picture it is, and what of it, for every answer. */
	@ModelAttribute
	void picture(@PathVariable UUID id, @RequestParam(required = false) @Nullable String scheda, Model model) {
		Customer customer = this.customers.find(new CustomerId(id))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		CustomerTab tab = CustomerTab.of(scheda);
		model.addAttribute("customer", customer);
		model.addAttribute("tab", tab);
		model.addAttribute("tabs", CustomerTab.values());
		model.addAllAttributes(this.picture.of(customer.id(), tab));
	}

	@GetMapping
	String page(Model model) {
		model.addAttribute("form", AdjustmentForm.blank());
		return VIEW;
	}

	@PostMapping("/rettifiche")
	String adjust(@AuthenticationPrincipal SignedIn colleague, @PathVariable UUID id,
			@ModelAttribute("form") AdjustmentForm form, BindingResult problems, RedirectAttributes next) {
		Optional<AdjustmentReading.Typed> typed = this.reading.read(form, problems);
		if (typed.isEmpty()) {
			return VIEW;
		}
		CustomerId customer = new CustomerId(id);
		AdjustmentOutcome outcome = this.effect.run(customer, () -> this.adjustments.propose(customer, typed.get().id(),
				typed.get().amount(), typed.get().reason(), colleague.actor()));
		if (!(outcome instanceof AdjustmentOutcome.Standing standing)) {
			problems.rejectValue("importo", AdjustmentsController.told(outcome));
			return VIEW;
		}
		next.addFlashAttribute("flash",
				(standing.adjustment().decision() != null) ? "backoffice.adjust.posted" : "backoffice.adjust.waits");
		return "redirect:" + path(customer);
	}

}
