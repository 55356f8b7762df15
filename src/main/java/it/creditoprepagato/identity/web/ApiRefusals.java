package it.creditoprepagato.identity.web;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** What the API's door answers to those it does not let in (RFC 9457). */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final JsonMapper json;

	private final MessageSource messages;

	ApiRefusals(JsonMapper json, MessageSource messages) {
		this.json = json;
		this.messages = messages;
	}

	/** No key, or none in force; a session is none. */
	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		write(response, HttpStatus.UNAUTHORIZED, "unauthenticated");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException {
		forbidden(response);
	}

	void forbidden(HttpServletResponse response) throws IOException {
		write(response, HttpStatus.FORBIDDEN, "forbidden");
	}

	void tooManyRequests(HttpServletResponse response, Duration wait) throws IOException {
		long seconds = Math.ceilDiv(wait.toMillis(), 1_000L);
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds)));
		write(response, HttpStatus.TOO_MANY_REQUESTS, "too-many-requests");
	}

	private void write(HttpServletResponse response, HttpStatus status, String type) throws IOException {
		ProblemDetail problem = ProblemDetail.forStatus(status);
		problem.setType(URI.create("/problems/" + type));
		problem.setTitle(this.messages.getMessage("identity.problem." + type, null, status.getReasonPhrase(),
				LocaleContextHolder.getLocale()));
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		this.json.writeValue(response.getOutputStream(), problem);
	}

}
