package it.creditoprepagato.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

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
		assertThat(new PublicSite("https://credito.example/").address("/pagina"))
			.isEqualTo("https://credito.example/pagina");
		assertThat(new PublicSite("https://credito.example").address("/pagina"))
			.isEqualTo("https://credito.example/pagina");
	}

	@Test
	void addressElsewhereStays() {
		assertThat(new PublicSite("https://credito.example").address("https://altrove.example/p"))
			.isEqualTo("https://altrove.example/p");
	}

	@Test
	void onOnesOwnMachineTheRequestTells() {
		assertThat(new PublicSite("").address("/pagina")).isEqualTo("http://evil.example/pagina");
	}

}
