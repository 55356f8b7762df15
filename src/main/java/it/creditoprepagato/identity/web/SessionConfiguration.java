package it.creditoprepagato.identity.web;

import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

	/** Two requests of one session that set the same attribute do not collide. */
	@Bean
	PostgreSqlJdbcIndexedSessionRepositoryCustomizer postgresSessions() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

	/**
	 * Scripts never see the cookie, other sites never send it with a form. Behind a proxy
	 * that ends TLS the public address tells that it is secure.
	 */
	@Bean
	DefaultCookieSerializerCustomizer sessionCookie(Environment environment) {
		boolean secure = environment.getProperty("credito.web.public-url", "").startsWith("https:");
		return (cookie) -> {
			cookie.setUseHttpOnlyCookie(true);
			cookie.setSameSite("Lax");
			if (secure) {
				cookie.setUseSecureCookie(true);
			}
		};
	}

}
