package it.creditoprepagato.identity.web;

import it.creditoprepagato.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads to the page that was asked for before signing in, else to one's own side. */
@Component
class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

	@Override
	protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication authentication) {
		return (authentication != null && authentication.getPrincipal() instanceof SignedIn user) ? homeOf(user)
				: getDefaultTargetUrl();
	}

	static String homeOf(SignedIn user) {
		return user.isStaff() ? "/staff" : "/area-clienti";
	}

}
