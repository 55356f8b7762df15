package it.creditoprepagato.identity.web;

import java.time.Duration;

import it.creditoprepagato.identity.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page; its form is taken by the filter of {@link SecurityConfiguration}. */
@Controller
class SignInController {

	static final String PATH = "/accedi";

	@GetMapping(PATH)
	String page(@AuthenticationPrincipal @Nullable SignedIn user, Model model, HttpServletResponse response) {
		if (user != null) {
			return "redirect:" + SignInSuccess.homeOf(user);
		}
		if (model.getAttribute(SignInRefusal.ATTRIBUTE) instanceof SignInRefusal refusal
				&& refusal.retryAfter() != null) {
			tellToWait(response, refusal.retryAfter());
		}
		return "identity/sign-in";
	}

	private static void tellToWait(HttpServletResponse response, Duration wait) {
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
	}

}
