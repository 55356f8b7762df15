package it.creditoprepagato.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Customers are told the public address, whatever host a request named. */
class PublicSiteTests {

	@BeforeEach
	void request() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setServerName("evil.example");
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
	}

	@AfterEach
	void forget() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void publicAddressIsTheOneThatWasConfigured() {
		assertThat(site("https://credito.example/").address("/pagina")).isEqualTo("https://credito.example/pagina");
		assertThat(site("https://credito.example").address("/pagina")).isEqualTo("https://credito.example/pagina");
	}

	@Test
	void addressElsewhereStays() {
		assertThat(site("https://credito.example").address("https://altrove.example/p"))
			.isEqualTo("https://altrove.example/p");
	}

	@Test
	void onOnesOwnMachineTheRequestTells() {
		assertThat(site("").address("/pagina")).isEqualTo("http://evil.example/pagina");
	}

	@Test
	void configuredAddressIsSent() {
		assertThat(site("https://credito.example/").sentAddress("/pagina?a=b"))
			.isEqualTo("https://credito.example/pagina?a=b");
	}

	@Test
	void onOnesOwnMachineTheMachineIsSentAndNeverTheHostOfARequest() {
		MockEnvironment environment = new MockEnvironment().withProperty("credito.web.local", "true")
			.withProperty("server.port", "0")
			.withProperty("local.server.port", "43210");
		PublicSite site = new PublicSite("", environment);
		assertThat(site.isKnown()).isTrue();
		assertThat(site.sentAddress("/pagina?a=b")).isEqualTo("http://localhost:43210/pagina?a=b");
	}

	@Test
	void elsewhereNothingIsSent() {
		assertThat(site("").isKnown()).isFalse();
		assertThatIllegalStateException().isThrownBy(() -> site("").sentAddress("/pagina"))
			.withMessageContaining("PUBLIC_URL");
	}

	private static PublicSite site(String base) {
		return new PublicSite(base, new MockEnvironment());
	}

}
