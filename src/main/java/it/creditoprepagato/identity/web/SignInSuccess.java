package it.creditoprepagato.identity.web;

import it.creditoprepagato.identity.NextPage;
import it.creditoprepagato.identity.SignedIn;
import java.io.IOException;
import java.util.Optional;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Leads to the page that the form names, else to the one that was asked for before
 * signing in, else to one's own side. The session has its token from the first, so that
 * pages opened at once have the same.
 */
@Component
class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws ServletException, IOException {
		if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
			token.getToken();
		}
		Optional<NextPage> next = next(request);
		if (next.isPresent()) {
			clearAuthenticationAttributes(request);
			getRedirectStrategy().sendRedirect(request, response, next.get().path());
		}
		else {
			super.onAuthenticationSuccess(request, response, authentication);
		}
	}

	static Optional<NextPage> next(HttpServletRequest request) {
		return Optional.ofNullable(request.getParameter("next")).flatMap(NextPage::typed);
	}

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
