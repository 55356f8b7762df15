package it.creditoprepagato.web;

import java.io.IOException;

import it.creditoprepagato.shared.Busy;
import it.creditoprepagato.shared.TimeOrderedId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Turns whatever goes wrong below {@code /api/} into a problem document. Pages keep their
 * own error pages, and who may do what is left to the security filters.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ApiErrors implements HandlerExceptionResolver {

	private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		boolean security = ex instanceof AccessDeniedException || ex instanceof AuthenticationException;
		if (security || !ApiBoundary.isApi(request)) {
			return null;
		}
		try {
			answer(request, response, ex);
		}
		catch (IOException gone) {
			LOG.debug("The caller went away", gone);
		}
		return new ModelAndView();
	}

	void answer(HttpServletRequest request, HttpServletResponse response, Exception ex) throws IOException {
		if (!DisconnectedClientHelper.isClientDisconnectedException(ex)) {
			problem(request, ex).writeTo(response);
		}
	}

	private static Problem problem(HttpServletRequest request, Exception ex) {
		return switch (ex) {
			case ProblemException known -> known.problem();
			case Busy busy -> Problem.of(ProblemType.BUSY);
			case TransientDataAccessException busy -> databaseBusy(busy);
			case CannotCreateTransactionException busy -> databaseBusy(busy);
			case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
			case InvalidParameterException undecodable -> Problem.of(ProblemType.BAD_REQUEST);
			case MissingServletRequestParameterException missing ->
				Problem.malformed(missing.getParameterName(), "is required");
			case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
			case MaxUploadSizeExceededException upload -> Problem.of(ProblemType.PAYLOAD_TOO_LARGE);
			case MultipartException upload -> Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE);
			case ErrorResponse mvc when mvc.getStatusCode().is4xxClientError() -> ofFramework(mvc);
			default -> bug(request, ex);
		};
	}

	private static Problem databaseBusy(Exception ex) {
		LOG.warn("The database cannot serve the API at the moment", ex);
		return Problem.of(ProblemType.BUSY);
	}

	private static Problem unreadable(HttpMessageNotReadableException ex) {
		return (ex.getCause() instanceof JacksonException json) ? UnreadableJson.problem(json)
				: UnreadableJson.missing();
	}

	private static Problem mismatch(MethodArgumentTypeMismatchException ex) {
		if (ex.getParameter().hasParameterAnnotation(PathVariable.class)) {
			return Problem.of(ProblemType.NOT_FOUND);
		}
		return Problem.malformed(ex.getName(), "cannot be read");
	}

	private static Problem ofFramework(ErrorResponse ex) {
		Problem problem = Problem.of(ProblemType.ofStatus(ex.getStatusCode().value()));
		for (String name : ex.getHeaders().headerNames()) {
			problem = problem.header(name, String.join(", ", ex.getHeaders().getOrEmpty(name)));
		}
		return problem;
	}

	private static Problem bug(HttpServletRequest request, Exception ex) {
		String incident = "urn:uuid:" + TimeOrderedId.next();
		LOG.error("{} {} failed: {}", request.getMethod(), request.getRequestURI(), incident, ex);
		return Problem.of(ProblemType.INTERNAL_ERROR).with("instance", incident);
	}

}
