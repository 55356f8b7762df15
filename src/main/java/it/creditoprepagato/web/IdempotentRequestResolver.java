package it.creditoprepagato.web;

import java.io.IOException;
import java.util.Collections;
import java.util.List;

import it.creditoprepagato.shared.IdempotencyKey;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.util.Assert;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Makes the {@link IdempotentRequest} that a controller asks for; refuses
 * {@code idempotency-key-missing} without exactly one usable key.
 */
class IdempotentRequestResolver implements HandlerMethodArgumentResolver {

	static final String HEADER = "Idempotency-Key";

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == IdempotentRequest.class;
	}

	@Override
	public IdempotentRequest resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest webRequest, @Nullable WebDataBinderFactory binders) throws IOException {
		HttpServletRequest request = webRequest.getNativeRequest(HttpServletRequest.class);
		Assert.state(request != null, "The API is served over HTTP");
		String query = request.getQueryString();
		String target = request.getRequestURI() + ((query != null) ? "?" + query : "");
		return IdempotentRequest.of(key(request), request.getMethod(), target, request.getInputStream().readAllBytes());
	}

	private static IdempotencyKey key(HttpServletRequest request) {
		List<String> keys = Collections.list(request.getHeaders(HEADER));
		if (keys.size() != 1 || !IdempotencyKey.isValid(keys.getFirst())) {
			throw new ProblemException(Problem.of(ProblemType.IDEMPOTENCY_KEY_MISSING)
				.detail("The header " + HEADER + " is needed once, with 1 to 255 visible ASCII characters."));
		}
		return new IdempotencyKey(keys.getFirst());
	}

}
