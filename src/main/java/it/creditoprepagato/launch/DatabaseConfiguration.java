package it.creditoprepagato.launch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	private static final Logger LOG = LoggerFactory.getLogger(DatabaseConfiguration.class);

	@Bean
	@ConditionalOnProperty(name = "DATABASE_URL", matchIfMissing = true, havingValue = "embedded")
	EmbeddedDatabase embeddedDatabase(LaunchProperties properties) {
		return EmbeddedDatabase.open(properties.dataDir(), properties.command());
	}

	@Bean
	@ConditionalOnProperty(name = "DATABASE_URL", matchIfMissing = true, havingValue = "embedded")
	DatabaseAccess embeddedAccess(EmbeddedDatabase database) {
		return database.access();
	}

	@Bean
	@ConditionalOnProperty("DATABASE_URL")
	DatabaseAccess externalAccess(Environment environment) {
		var application = login(environment, "DATABASE_USER", "DATABASE_PASSWORD");
		boolean owned = environment.containsProperty("DATABASE_MIGRATION_USER");
		var owner = owned ? login(environment, "DATABASE_MIGRATION_USER", "DATABASE_MIGRATION_PASSWORD") : application;
		if (!owned) {
			LOG.warn("DATABASE_MIGRATION_USER is not set: the application owns its tables, and only triggers, "
					+ "not privileges, protect the ledger");
		}
		return new DatabaseAccess(environment.getRequiredProperty("DATABASE_URL"), application, owner);
	}

	private static DatabaseAccess.Login login(Environment environment, String user, String password) {
		return new DatabaseAccess.Login(environment.getRequiredProperty(user), environment.getProperty(password, ""));
	}

	@Bean
	JdbcConnectionDetails applicationConnection(DatabaseAccess access) {
		return new JdbcConnectionDetails() {

			@Override
			public String getUsername() {
				return access.application().user();
			}

			@Override
			public String getPassword() {
				return access.application().password();
			}

			@Override
			public String getJdbcUrl() {
				return access.url();
			}

		};
	}

	@Bean
	FlywayConnectionDetails migrationConnection(DatabaseAccess access) {
		return new FlywayConnectionDetails() {

			@Override
			public String getUsername() {
				return access.owner().user();
			}

			@Override
			public String getPassword() {
				return access.owner().password();
			}

			@Override
			public String getJdbcUrl() {
				return access.url();
			}

		};
	}

	@Bean
	FlywayConfigurationCustomizer applicationRole(DatabaseAccess access) {
		return (flyway) -> flyway.getPlaceholders().put("app_role", access.application().user());
	}

}
