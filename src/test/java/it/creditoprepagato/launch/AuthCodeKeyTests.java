package it.creditoprepagato.launch;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What auth codes are encrypted with is told, or made once where that is enough. */
class AuthCodeKeyTests {

	private static final String PROPERTY = "credito.registrar.auth-code-key";

	@TempDir
	private Path data;

	@Test
	void keyIsMadeOnceAndKept() {
		String made = keyFor(Map.of());
		assertThat(Base64.getDecoder().decode(made)).hasSize(32);
		assertThat(keyFor(Map.of())).isEqualTo(made);
		assertThat(this.data).isDirectoryContaining("glob:**/auth-code.key").isDirectoryNotContaining("glob:**/.auth*");
	}

	@Test
	void configuredKeyIsUsedAndNoneIsMade() {
		assertThat(keyFor(Map.of(PROPERTY, "told"))).isEqualTo("told");
		assertThat(this.data).isEmptyDirectory();
	}

	@Test
	void externalDatabaseWithoutAKeyIsRefusedInASentence() {
		assertThatExceptionOfType(AuthCodeKeyMissing.class)
			.isThrownBy(() -> keyFor(Map.of("DATABASE_URL", "jdbc:postgresql://db/credito")))
			.withMessageContaining("CREDITO_REGISTRAR_AUTHCODEKEY");
		assertThat(this.data).isEmptyDirectory();
	}

	@Test
	void demonstrationOnAnExternalDatabaseKeepsItsOwn() {
		assertThat(keyFor(Map.of("DATABASE_URL", "jdbc:postgresql://db/credito", "spring.profiles.active", "demo")))
			.isEqualTo(AuthCodeKey.of(this.data));
	}

	private String keyFor(Map<String, Object> properties) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
		environment.getPropertySources().addFirst(new MapPropertySource("test", properties));
		environment.getPropertySources()
			.addFirst(new MapPropertySource("data", Map.of("credito.launch.data-dir", this.data.toString())));
		new AuthCodeKey().postProcessEnvironment(environment, new SpringApplication());
		return environment.getRequiredProperty(PROPERTY);
	}

}
