package it.creditoprepagato.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Answers with a problem document where the container, told of an error by itself or by a
 * filter, would show an error page.
 */
class ApiErrorDispatch extends HttpFilter {

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
				&& ApiBoundary.isApi(path)) {
			Problem.of(ProblemType.ofStatus(response.getStatus())).writeTo(response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
