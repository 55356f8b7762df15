package it.creditoprepagato.portal;

import java.beans.PropertyEditorSupport;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

import it.creditoprepagato.customers.CustomerKind;
import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.identity.NextPage;
import it.creditoprepagato.identity.SignUpOutcome;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.identity.Users;

/**
 * Sign-up: who signs in, and the billing profile. Whether the address was known makes no
 * difference to what a visitor sees; a second click therefore makes none either.
 */
@Controller
class SignUpController {

	static final String PATH = "/registrati";

	private static final String RECEIVED = PATH + "/posta";

	private static final String FORM = "portal/sign-up";

	private final SignUpReading reading;

	private final Users users;

	private final Customers customers;

	SignUpController(SignUpReading reading, Users users, Customers customers) {
		this.reading = reading;
		this.users = users;
		this.customers = customers;
	}

	/** A text in place of the profile's fields is no profile. */
	@InitBinder
	void readProfilesByField(WebDataBinder binder) {
		binder.registerCustomEditor(ProfileForm.class, new PropertyEditorSupport() {

			@Override
			public void setAsText(String text) {
				setValue(ProfileForm.blank());
			}

		});
	}

	/** What every answer with the form needs. */
	@ModelAttribute
	void fill(Model model, Locale locale) {
		model.addAttribute("kinds", CustomerKind.values());
		model.addAttribute("countries", NamedCountry.in(locale));
	}

	@GetMapping(PATH)
	String page(@AuthenticationPrincipal @Nullable SignedIn person, @ModelAttribute("form") SignUpForm form) {
		if (person == null) {
			return FORM;
		}
		String home = person.isStaff() ? "/staff" : "/area-clienti";
		return "redirect:" + form.next().filter((next) -> !person.isStaff()).map(NextPage::path).orElse(home);
	}

	@PostMapping(PATH)
	String signUp(@ModelAttribute("form") SignUpForm form, BindingResult problems, Locale locale,
			HttpServletRequest request, HttpServletResponse response) {
		if (form.isFromProgram()) {
			return "redirect:" + RECEIVED;
		}
		Optional<SignUpReading.Wish> wish = this.reading.read(form, problems, locale);
		if (wish.isEmpty()) {
			return FORM;
		}
		SignUpOutcome outcome = this.users.signUp(wish.get().signUp(), request.getRemoteAddr(),
				() -> this.customers.open(wish.get().profile()).id());
		return switch (outcome) {
			case SignUpOutcome.Received received -> "redirect:" + RECEIVED;
			case SignUpOutcome.Throttled throttled -> wait(throttled.retryAfter(), problems, response);
		};
	}

	@GetMapping(RECEIVED)
	String received() {
		return "portal/sign-up-received";
	}

	private static String wait(Duration retryAfter, BindingResult problems, HttpServletResponse response) {
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
		problems.rejectValue("email", "portal.sign-up.throttled",
				new Object[] { Math.ceilDiv(retryAfter.toSeconds(), 60) }, null);
		return FORM;
	}

}
