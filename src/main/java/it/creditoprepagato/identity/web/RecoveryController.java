package it.creditoprepagato.identity.web;

import java.util.Optional;

import it.creditoprepagato.identity.EmailAddress;
import it.creditoprepagato.identity.Password;
import it.creditoprepagato.identity.PasswordRecovery;
import it.creditoprepagato.identity.RecoveryOutcome.Asked;
import it.creditoprepagato.identity.RecoveryOutcome.Throttled;
import it.creditoprepagato.identity.RequestOrigin;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Forgotten password: asking for a link, and choosing a new one by it. */
@Controller
class RecoveryController {

	static final String PATH = "/recupera-password";

	private static final String ASKED = PATH + "/posta";

	private static final String NEW = PATH + "/nuova";

	private static final String CHOICE = "identity/new-password";

	private static final String FORM = "identity/recovery";

	private final PasswordRecovery recovery;

	RecoveryController(PasswordRecovery recovery) {
		this.recovery = recovery;
	}

	@GetMapping(PATH)
	String page(@ModelAttribute("form") RecoveryForm form) {
		return FORM;
	}

	@PostMapping(PATH)
	String ask(@ModelAttribute("form") RecoveryForm form, BindingResult problems, HttpServletRequest request,
			HttpServletResponse response) {
		Optional<EmailAddress> address = form.address(problems);
		if (address.isEmpty()) {
			return FORM;
		}
		return switch (this.recovery.ask(address.get(), request.getRemoteAddr())) {
			case Throttled throttled -> {
				SignInController.tellToWait(response, throttled.retryAfter());
				problems.rejectValue("email", "identity.recovery.throttled",
						new Object[] { Math.ceilDiv(throttled.retryAfter().toSeconds(), 60) }, null);
				yield FORM;
			}
			case Asked asked -> "redirect:" + ASKED;
		};
	}

	/** The same for everybody. */
	@GetMapping(ASKED)
	String asked() {
		return "identity/recovery-asked";
	}

	@GetMapping(NEW)
	String choose(@ModelAttribute("form") NewPasswordForm form, HttpServletResponse response) {
		return this.recovery.isGood(form.code()) ? CHOICE : spent(response);
	}

	@PostMapping(NEW)
	String recover(@ModelAttribute("form") NewPasswordForm form, BindingResult problems, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes next) {
		if (!this.recovery.isGood(form.code())) {
			return spent(response);
		}
		return form.chosen(problems).map((password) -> recover(form.code(), password, request).map((email) -> {
			next.addFlashAttribute(SignInController.EMAIL, email.value());
			next.addFlashAttribute("flash", "identity.new-password.done");
			return "redirect:" + SignInController.PATH;
		}).orElseGet(() -> spent(response))).orElse(CHOICE);
	}

	private Optional<EmailAddress> recover(String code, Password password, HttpServletRequest request) {
		return this.recovery.recover(code, password,
				new RequestOrigin(request.getSession().getId(), request.getRemoteAddr()));
	}

	private static String spent(HttpServletResponse response) {
		response.setStatus(HttpStatus.GONE.value());
		return "identity/recovery-spent";
	}

}
