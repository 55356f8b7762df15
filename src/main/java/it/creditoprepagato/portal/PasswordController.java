package it.creditoprepagato.portal;

import java.time.Duration;
import java.util.Optional;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.RequestContextUtils;

import it.creditoprepagato.identity.Password;
import it.creditoprepagato.identity.PasswordChange;
import it.creditoprepagato.identity.RequestOrigin;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.identity.Users;

/** Another password, on the profile page. */
@Controller
class PasswordController {

	private final ProfilePage page;

	private final Users users;

	PasswordController(ProfilePage page, Users users) {
		this.page = page;
		this.users = users;
	}

	@PostMapping(ProfilePage.PATH + "/password")
	String change(@AuthenticationPrincipal SignedIn person, @ModelAttribute("password") PasswordForm form,
			BindingResult problems, Model model, ServletWebRequest request) {
		Optional<Password> next = form.next(problems);
		if (next.isEmpty()) {
			return this.page.show(person, model, request.getLocale());
		}
		switch (this.users.changePassword(person, form.old(), next.get(), origin(request))) {
			case PasswordChange.Changed changed -> {
				RequestContextUtils.getOutputFlashMap(request.getRequest())
					.put("flash", "portal.profile.saved.password");
				return "redirect:" + ProfilePage.PATH;
			}
			case PasswordChange.WrongPassword wrong -> problems.rejectValue("attuale", "portal.password.old.wrong");
			case PasswordChange.Throttled throttled -> tellToWait(throttled.retryAfter(), problems, request);
		}
		return this.page.show(person, model, request.getLocale());
	}

	private static RequestOrigin origin(ServletWebRequest request) {
		return new RequestOrigin(request.getSessionId(), request.getRequest().getRemoteAddr());
	}

	private static void tellToWait(Duration wait, BindingResult problems, ServletWebRequest request) {
		problems.rejectValue("attuale", "portal.password.throttled",
				new Object[] { Math.ceilDiv(wait.toSeconds(), 60) }, null);
		if (request.getResponse() != null) {
			request.getResponse().setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			request.getResponse().setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
		}
	}

}
