package it.creditoprepagato.identity.web;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What browsers are told to refuse, beside Spring Security's defaults: everything from
 * elsewhere, and everything inline.
 */
class SecureHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

	private static final String CONTENT = String.join("; ", "default-src 'self'", "img-src 'self' data:",
			"style-src 'self'", "script-src 'self'", "font-src 'self'", "frame-ancestors 'none'", "form-action 'self'",
			"base-uri 'none'", "object-src 'none'");

	private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

	@Override
	public void customize(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((content) -> content.policyDirectives(CONTENT))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
			.permissionsPolicyHeader((permissions) -> permissions.policy(PERMISSIONS))
			.crossOriginOpenerPolicy((opener) -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
	}

}
