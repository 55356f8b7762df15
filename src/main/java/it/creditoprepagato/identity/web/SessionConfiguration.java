package it.creditoprepagato.identity.web;

import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

	/** Two requests of one session that set the same attribute do not collide. */
	@Bean
	PostgreSqlJdbcIndexedSessionRepositoryCustomizer postgresSessions() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionTables() {
		return (sessions) -> sessions.setTableName("identity.spring_session");
	}

	/** Scripts never see the cookie, other sites never send it with a form. */
	@Bean
	DefaultCookieSerializerCustomizer sessionCookie(Environment environment) {
		boolean secure = environment.getProperty("PUBLIC_URL", "").startsWith("https:");
		return (cookie) -> {
			cookie.setUseHttpOnlyCookie(true);
			cookie.setSameSite("Lax");
			cookie.setUseSecureCookie(secure);
		};
	}

}
