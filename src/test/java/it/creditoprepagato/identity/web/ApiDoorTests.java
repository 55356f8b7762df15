package it.creditoprepagato.identity.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

import it.creditoprepagato.identity.ApiCaller;
import it.creditoprepagato.identity.ApiKeySecret;
import it.creditoprepagato.identity.ApiKeys;
import it.creditoprepagato.identity.IdentityProperties;
import it.creditoprepagato.identity.People;
import it.creditoprepagato.identity.Role;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.throttle.NodeThrottle;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may call the API, and how often. */
@DatabaseTest
class ApiDoorTests {

	/** A path of the API that stays without a resource: who gets 404 has been let in. */
	private static final String NOTHING = "/api/v1/no-such-resource";

	private final ApiKeySecret secret = ApiKeySecret.random();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApiKeys keys;

	@Autowired
	private ApiRefusals refusals;

	@Autowired
	private SessionRepository<? extends Session> sessions;

	@ParameterizedTest
	@ValueSource(strings = { "Bearer ", "bearer ", "BEARER  " })
	void keyInForceIsLetIn(String scheme) {
		this.keys.create(CustomerId.next(), "negozio", this.secret);
		assertThat(call(scheme + this.secret.value())).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void postNeedsNoTokenOfAForm() {
		this.keys.create(CustomerId.next(), "negozio", this.secret);
		assertThat(this.mvc.post().uri(NOTHING).header("Authorization", "Bearer " + this.secret.value()))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void revokedKeyIsUnauthenticated() {
		CustomerId customer = CustomerId.next();
		this.keys.revoke(customer, this.keys.create(customer, "negozio", this.secret));
		unauthenticated(call("Bearer " + this.secret.value()));
	}

	@Test
	void missingKeyIsUnauthenticated() {
		unauthenticated(this.mvc.get().uri(NOTHING).exchange());
		unauthenticated(this.mvc.post().uri(NOTHING).exchange());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Bearer", "Bearer ", "Bearer cpk_", "Bearer cpk_nessuno", "Basic YTpi", "cpk_nessuno",
			"Bearer ' OR 1=1 --", "Bearer è" })
	void garbageIsUnauthenticated(String header) {
		unauthenticated(call(header));
	}

	@Test
	void veryLongKeyIsUnauthenticated() {
		unauthenticated(call("Bearer cpk_" + "x".repeat(100_000)));
	}

	@Test
	void sessionOpensNoDoorOfTheApi() {
		SignedIn user = new SignedIn(UUID.randomUUID(), "Mario", People.anEmail(), Role.CUSTOMER, UUID.randomUUID());
		Cookie session = sessionOf(user, this.sessions);
		assertThat(this.mvc.get().uri("/area-clienti/nessuna-pagina").cookie(session)).hasStatus(HttpStatus.NOT_FOUND);
		unauthenticated(this.mvc.get().uri(NOTHING).cookie(session).exchange());
	}

	@Test
	void oneRequestTooManyHasToWait() throws Exception {
		this.keys.create(CustomerId.next(), "negozio", this.secret);
		ApiKeyFilter filter = new ApiKeyFilter(this.keys,
				new ApiLimits(new NodeThrottle(), new IdentityProperties(1, 1, Duration.ofMinutes(1), 2)),
				this.refusals);
		assertThat(filtered(filter).getStatus()).isEqualTo(200);
		assertThat(filtered(filter).getStatus()).isEqualTo(200);
		MockHttpServletResponse third = filtered(filter);
		assertThat(third.getStatus()).isEqualTo(429);
		assertThat(third.getContentType()).isEqualTo("application/problem+json");
		assertThat(third.getContentAsString()).contains("\"type\":\"/problems/too-many-requests\"");
		assertThat(Long.parseLong(third.getHeader("Retry-After"))).isBetween(1L, 30L);
	}

	@Test
	void everyKeyHasALimitOfItsOwn() {
		ApiLimits limits = new ApiLimits(new NodeThrottle(), new IdentityProperties(1, 1, Duration.ofMinutes(1), 1));
		ApiCaller one = new ApiCaller(CustomerId.next(), UUID.randomUUID());
		ApiCaller other = new ApiCaller(one.customerId(), UUID.randomUUID());
		assertThat(limits.count(one)).isEmpty();
		assertThat(limits.count(one)).isNotEmpty();
		assertThat(limits.count(other)).isEmpty();
	}

	private static <S extends Session> Cookie sessionOf(SignedIn user, SessionRepository<S> sessions) {
		S session = sessions.createSession();
		session.setAttribute("SPRING_SECURITY_CONTEXT",
				new SecurityContextImpl(new TestingAuthenticationToken(user, null, "ROLE_CUSTOMER")));
		sessions.save(session);
		byte[] id = session.getId().getBytes(StandardCharsets.UTF_8);
		return new Cookie("SESSION", Base64.getEncoder().encodeToString(id));
	}

	private MockHttpServletResponse filtered(ApiKeyFilter filter) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", NOTHING);
		request.addHeader("Authorization", "Bearer " + this.secret.value());
		MockHttpServletResponse response = new MockHttpServletResponse();
		try {
			filter.doFilter(request, response, new MockFilterChain());
		}
		finally {
			SecurityContextHolder.clearContext();
		}
		return response;
	}

	private MvcTestResult call(String authorization) {
		return this.mvc.get().uri(NOTHING).header("Authorization", authorization).exchange();
	}

	private static void unauthenticated(MvcTestResult answer) {
		assertThat(answer).hasStatus(HttpStatus.UNAUTHORIZED)
			.hasContentType("application/problem+json")
			.hasHeader("WWW-Authenticate", "Bearer")
			.doesNotContainHeader("Set-Cookie");
		assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/unauthenticated");
		assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(401);
	}

}
