package it.creditoprepagato.identity.web;

import java.io.IOException;
import java.util.List;

import it.creditoprepagato.web.CurrentPerson;
import it.creditoprepagato.web.UploadPath;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets files in only where they are taken, and from people who are signed in. It stands
 * before the filter that looks for the form's token, which has the whole body read and
 * its parts written to disk.
 */
class UploadDoor extends OncePerRequestFilter {

	private static final long SMALL_BYTES = 1 << 20;

	private final CurrentPerson person;

	private final List<UploadPath> paths;

	UploadDoor(CurrentPerson person, List<UploadPath> paths) {
		this.person = person;
		this.paths = paths;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!isLarge(request)) {
			chain.doFilter(request, response);
		}
		else if (this.paths.stream().noneMatch((path) -> path.holds(request.getRequestURI()))) {
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
		}
		else if (this.person.find().isEmpty()) {
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
		else {
			chain.doFilter(request, response);
		}
	}

	/** Announced so, or not announced. */
	private static boolean isLarge(HttpServletRequest request) {
		String type = request.getContentType();
		boolean parts = type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
		return parts && (request.getContentLengthLong() < 0 || request.getContentLengthLong() > SMALL_BYTES);
	}

}
