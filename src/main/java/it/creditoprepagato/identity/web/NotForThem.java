package it.creditoprepagato.identity.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Tells somebody on the wrong side of the counter that there is no such page; a form
 * without its token that it is forbidden, but for the sign-in, which begins anew.
 */
class NotForThem implements AccessDeniedHandler {

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException {
		if (refusal instanceof CsrfException && request.getRequestURI().equals(SignInController.PATH)) {
			response.sendRedirect(SignInController.PATH + "?scaduta");
			return;
		}
		HttpStatus status = (refusal instanceof CsrfException) ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND;
		response.sendError(status.value());
	}

}
