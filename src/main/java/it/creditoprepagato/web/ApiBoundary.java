package it.creditoprepagato.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The outermost filter of the API: what filters throw or send as an error leaves as a
 * problem document too, and bodies are bounded.
 */
class ApiBoundary extends OncePerRequestFilter {

	static final String PATTERN = "/api/*";

	private final ApiErrors errors;

	ApiBoundary(ApiErrors errors) {
		this.errors = errors;
	}

	static boolean isApi(HttpServletRequest request) {
		return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > BoundedBody.LIMIT) {
			Problem.of(ProblemType.PAYLOAD_TOO_LARGE).writeTo(response);
			return;
		}
		try {
			chain.doFilter(new BoundedBody(request), new ProblemResponse(response));
		}
		catch (ServletException | RuntimeException ex) {
			this.errors.answer(request, response, ex);
		}
	}

	/** Answers with a problem document where the container would show an error page. */
	private static final class ProblemResponse extends HttpServletResponseWrapper {

		private final HttpServletResponse response;

		ProblemResponse(HttpServletResponse response) {
			super(response);
			this.response = response;
		}

		@Override
		public void sendError(int status) throws IOException {
			Problem.of(ProblemType.ofStatus(status)).writeTo(this.response);
		}

		@Override
		public void sendError(int status, String message) throws IOException {
			sendError(status);
		}

	}

}
