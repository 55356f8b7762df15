package it.creditoprepagato.backoffice;

import java.util.UUID;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.identity.Suspensions;
import it.creditoprepagato.shared.CustomerId;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shuts a customer out, with a reason, and lets it in again. */
@Controller
@RequestMapping(StaffCustomerController.PATH + "/{id:[0-9a-f-]{36}}")
class SuspensionController {

	private static final int LONGEST_REASON = 500;

	private final Suspensions suspensions;

	private final Customers customers;

	SuspensionController(Suspensions suspensions, Customers customers) {
		this.suspensions = suspensions;
		this.customers = customers;
	}

	@PostMapping("/sospendi")
	String suspend(@AuthenticationPrincipal SignedIn colleague, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable String motivo, RedirectAttributes next) {
		CustomerId customer = known(id);
		String reason = (motivo != null) ? motivo.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip() : "";
		if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
			return told("backoffice.suspension.reason-missing", customer, next);
		}
		this.suspensions.suspend(customer, reason, colleague.actor());
		return told("backoffice.suspension.suspended", customer, next);
	}

	@PostMapping("/riattiva")
	String reactivate(@AuthenticationPrincipal SignedIn colleague, @PathVariable UUID id, RedirectAttributes next) {
		CustomerId customer = known(id);
		this.suspensions.reactivate(customer, colleague.actor());
		return told("backoffice.suspension.reactivated", customer, next);
	}

	private CustomerId known(UUID id) {
		return this.customers.find(new CustomerId(id))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
			.id();
	}

	private static String told(String key, CustomerId customer, RedirectAttributes next) {
		next.addFlashAttribute("flash", key);
		return "redirect:" + StaffCustomerController.path(customer) + "?scheda=" + CustomerTab.PEOPLE.word();
	}

}
