package it.creditoprepagato.identity.web;

import it.creditoprepagato.identity.Confirmed;
import it.creditoprepagato.identity.EmailConfirmation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Confirms an address by the link that was sent to it. Programs that look into mail
 * follow links, so only the button on the page does it.
 */
@Controller
class ConfirmationController {

	private static final String PATH = "/conferma-email";

	private final EmailConfirmation confirmation;

	ConfirmationController(EmailConfirmation confirmation) {
		this.confirmation = confirmation;
	}

	@GetMapping(PATH)
	String page(@RequestParam(defaultValue = "") String codice, Model model, HttpServletResponse response) {
		return this.confirmation.find(codice).map((email) -> {
			model.addAttribute("email", email.value());
			model.addAttribute("codice", codice);
			return "identity/confirmation";
		}).orElseGet(() -> spent(response));
	}

	@PostMapping(PATH)
	String confirm(@RequestParam(defaultValue = "") String codice, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes next) {
		return this.confirmation.confirm(codice, request.getRemoteAddr())
			.map((confirmed) -> signIn(confirmed, next))
			.orElseGet(() -> spent(response));
	}

	private static String signIn(Confirmed confirmed, RedirectAttributes next) {
		next.addFlashAttribute(SignInController.EMAIL, confirmed.email().value());
		next.addFlashAttribute("flash", "identity.confirmation.done");
		return "redirect:" + SignInController.page(confirmed.next());
	}

	private static String spent(HttpServletResponse response) {
		response.setStatus(HttpStatus.GONE.value());
		return "identity/confirmation-spent";
	}

}
