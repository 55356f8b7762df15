package it.creditoprepagato.identity.web;

import java.time.Duration;
import java.util.Optional;

import it.creditoprepagato.identity.NextPage;
import it.creditoprepagato.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** The sign-in page; its form is taken by the filter of {@link SecurityConfiguration}. */
@Controller
class SignInController {

	static final String PATH = "/accedi";

	/** The address that a page before this one filled in. */
	static final String EMAIL = "email";

	@GetMapping(PATH)
	String page(@AuthenticationPrincipal @Nullable SignedIn user, HttpServletRequest request, Model model,
			HttpServletResponse response) {
		Optional<NextPage> next = SignInSuccess.next(request);
		if (user != null) {
			return "redirect:" + next.map(NextPage::path).orElse(SignInSuccess.homeOf(user));
		}
		model.addAttribute("next", next.map(NextPage::path).orElse(null));
		if (model.getAttribute(SignInRefusal.ATTRIBUTE) instanceof SignInRefusal refusal
				&& refusal.retryAfter() != null) {
			tellToWait(response, refusal.retryAfter());
		}
		return "identity/sign-in";
	}

	/** The address of the sign-in page that leads on to another. */
	static String page(@Nullable NextPage next) {
		return (next != null) ? UriComponentsBuilder.fromPath(PATH)
			.queryParam("next", "{next}")
			.encode()
			.buildAndExpand(next.path())
			.toUriString() : PATH;
	}

	static void tellToWait(HttpServletResponse response, Duration wait) {
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
	}

}
