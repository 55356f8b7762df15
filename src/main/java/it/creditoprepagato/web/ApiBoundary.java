package it.creditoprepagato.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The outermost filter of the API: bodies are bounded, and what filters throw leaves as a
 * problem document too.
 */
class ApiBoundary extends OncePerRequestFilter {

	private static final String API = "/api/";

	private final ApiErrors errors;

	ApiBoundary(ApiErrors errors) {
		this.errors = errors;
	}

	static boolean isApi(HttpServletRequest request) {
		return isApi(request.getRequestURI());
	}

	static boolean isApi(String path) {
		return path.startsWith(API);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > BoundedBody.LIMIT) {
			Problem.of(ProblemType.PAYLOAD_TOO_LARGE).writeTo(response);
			response.flushBuffer();
			return;
		}
		try {
			chain.doFilter(new BoundedBody(request), response);
		}
		catch (ServletException | RuntimeException ex) {
			this.errors.answer(request, response, ex);
		}
	}

}
