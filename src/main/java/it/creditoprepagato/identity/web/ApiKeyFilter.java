package it.creditoprepagato.identity.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import it.creditoprepagato.identity.ApiAccess;
import it.creditoprepagato.identity.ApiCaller;
import it.creditoprepagato.identity.ApiKeys;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in who shows a key in force, {@code Authorization: Bearer cpk_…} (RFC 6750), as
 * often as the limit allows. Who shows none goes on as nobody.
 */
class ApiKeyFilter extends OncePerRequestFilter {

	private static final String SCHEME = "Bearer ";

	private final SecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();

	private final ApiKeys keys;

	private final ApiLimits limits;

	private final ApiRefusals refusals;

	ApiKeyFilter(ApiKeys keys, ApiLimits limits, ApiRefusals refusals) {
		this.keys = keys;
		this.limits = limits;
		this.refusals = refusals;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<ApiAccess> access = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
			.filter((header) -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
			.flatMap((header) -> this.keys.find(header.substring(SCHEME.length()).strip()));
		if (access.isPresent() && access.get().suspended()) {
			this.refusals.forbidden(response);
			return;
		}
		Optional<ApiCaller> caller = access.map(ApiAccess::caller);
		Optional<Duration> wait = caller.flatMap(this.limits::count);
		if (wait.isPresent()) {
			this.refusals.tooManyRequests(response, wait.get());
			return;
		}
		caller.ifPresent((known) -> enter(known, request, response));
		chain.doFilter(request, response);
	}

	private void enter(ApiCaller caller, HttpServletRequest request, HttpServletResponse response) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(caller, null, List.of()));
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

}
