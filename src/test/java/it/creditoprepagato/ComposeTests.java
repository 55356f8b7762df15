package it.creditoprepagato;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import it.creditoprepagato.launch.DatabaseAccess;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static org.assertj.core.api.Assertions.assertThat;

/** The containers are those that the README names, set up as the runbook says. */
class ComposeTests {

	private static final DatabaseAccess ACCESS = DatabaseAccess.of("jdbc:postgresql://postgres:5432/credito");

	private final Map<String, Map<String, Object>> services = services();

	@Test
	void containersAreAServerAMailCatcherAndTheApplication() {
		assertThat(this.services).containsOnlyKeys("postgres", "mail", "application");
		assertThat(this.services.get("postgres")).containsEntry("image", "postgres:18");
		assertThat(image("mail")).startsWith("axllent/mailpit:v");
		assertThat(image("application")).isEqualTo("credito-prepagato");
	}

	@Test
	void readmeNamesThem() throws IOException {
		assertThat(Path.of("README.md")).content().contains("docker compose up --build", "PostgreSQL 18", "Mailpit");
	}

	@Test
	void applicationIsTheUserThatOwnsNothing() {
		assertThat(environment()).containsEntry("DATABASE_URL", ACCESS.url())
			.containsEntry("DATABASE_USER", ACCESS.application().user())
			.containsEntry("DATABASE_MIGRATION_USER", ACCESS.owner().user());
	}

	@Test
	void everyVariableStandsInTheRunbook() throws IOException {
		String runbook = Files.readString(Path.of("src/docs/runbook.md"));
		assertThat(environment().keySet()).allSatisfy((name) -> assertThat(runbook).contains("`" + name + "`"));
	}

	@Test
	void serverGetsBothRoles() throws IOException {
		assertThat(this.services.get("postgres").get("volumes")).asInstanceOf(InstanceOfAssertFactories.LIST)
			.contains("./src/docker/roles.sql:/docker-entrypoint-initdb.d/roles.sql:ro");
		assertThat(Path.of("src/docker/roles.sql")).content()
			.contains("CREATE ROLE " + ACCESS.owner().user() + " LOGIN",
					"CREATE ROLE " + ACCESS.application().user() + " LOGIN",
					"CREATE DATABASE credito OWNER " + ACCESS.owner().user(),
					"REVOKE ALL ON DATABASE credito FROM PUBLIC");
	}

	@Test
	void imageRunsTheJarOnItsJava() throws IOException {
		assertThat(Path.of("src/docker/Dockerfile")).content()
			.contains("FROM eclipse-temurin:25-jre", "COPY target/credito-prepagato.jar");
		assertThat(Path.of("pom.xml")).content()
			.contains("<java.version>25</java.version>", "<finalName>credito-prepagato</finalName>");
		assertThat(Path.of("src/docker/Dockerfile.dockerignore")).content().contains("!target/credito-prepagato.jar");
	}

	private String image(String service) {
		return String.valueOf(this.services.get(service).get("image"));
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> environment() {
		return (Map<String, Object>) this.services.get("application").get("environment");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Map<String, Object>> services() {
		try {
			Map<String, Object> compose = new Yaml(new SafeConstructor(new LoaderOptions()))
				.load(Files.readString(Path.of("docker-compose.yml")));
			return (Map<String, Map<String, Object>>) compose.get("services");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
