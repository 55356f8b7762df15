package it.creditoprepagato.identity.web;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * Leads back to the sign-in page, which says what was wrong and still holds the address
 * that was typed. Nothing of it tells whether the address is known.
 */
@Component
class SignInFailure implements AuthenticationFailureHandler {

	private final FlashMapManager flash = new SessionFlashMapManager();

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		String email = Objects.requireNonNullElse(request.getParameter("email"), "");
		FlashMap carried = new FlashMap();
		carried.put(SignInRefusal.ATTRIBUTE, SignInRefusal.of(failure, email.strip()));
		carried.setTargetRequestPath(request.getContextPath() + "/accedi");
		this.flash.saveOutputFlashMap(carried, request, response);
		response
			.sendRedirect(request.getContextPath() + SignInController.page(SignInSuccess.next(request).orElse(null)));
	}

}
