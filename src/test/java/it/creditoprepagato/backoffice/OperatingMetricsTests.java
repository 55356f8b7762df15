package it.creditoprepagato.backoffice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import it.creditoprepagato.testing.SettableClock;
import it.creditoprepagato.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/** A scrape, by HTTP, of an application that is paid through Stripe. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "management.server.port=0", "credito.payments.simulated-card=false",
				"credito.payments.stripe.secret-key=sk_test_of_the_tests",
				"credito.payments.stripe.webhook-secret=whsec_of_the_tests" })
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestServer.class)
@Import(SettableClock.class)
class OperatingMetricsTests {

	/** The prefixes of whatever the application shows. */
	private static final Pattern NAME = Pattern
		.compile("\\b(?:credito|hikaricp|http_server|jvm|process|system|db_scheduler|logback)_[a-z0-9_]+\\b");

	@Value("${local.server.port}")
	private int port;

	@Value("${local.management.port}")
	private int managementPort;

	@ParameterizedTest
	@ValueSource(strings = { "src/docker/grafana/credito-prepagato.json", "src/docker/prometheus/alerts.yml" })
	void everyMetricNamedIsInAScrape(String file) throws IOException, InterruptedException {
		Set<String> named = names(Files.readString(Path.of(file)));
		assertThat(named).hasSizeGreaterThan(5);
		assertThat(names(scrape())).containsAll(named);
	}

	@Test
	void everyFigureOfOursIsLookedAt() throws IOException, InterruptedException {
		String looked = Files.readString(Path.of("src/docker/grafana/credito-prepagato.json"));
		assertThat(names(scrape()).stream().filter((name) -> name.startsWith("credito_"))).isNotEmpty()
			.allSatisfy((name) -> assertThat(looked).contains(name));
	}

	@Test
	void figuresAreNumbers() throws IOException, InterruptedException {
		assertThat(scrape().lines().filter((line) -> line.startsWith("credito_"))).hasSizeGreaterThan(10)
			.noneMatch((line) -> line.endsWith("NaN"));
	}

	@Test
	void webhookThatIsNotSignedIsCounted() throws IOException, InterruptedException {
		double before = refused();
		HttpResponse<String> answer = send(HttpRequest.newBuilder(uri(this.port, "/webhooks/stripe"))
			.POST(HttpRequest.BodyPublishers.ofString("{}"))
			.build());
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(refused() - before).isOne();
	}

	private double refused() throws IOException, InterruptedException {
		return scrape().lines()
			.filter((line) -> line.startsWith("credito_webhook_failures_total{reason=\"signature\"}"))
			.mapToDouble((line) -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
			.sum();
	}

	private String scrape() throws IOException, InterruptedException {
		assertThat(send(HttpRequest.newBuilder(uri(this.port, "/accedi")).build()).statusCode()).isEqualTo(200);
		HttpResponse<String> answer = send(
				HttpRequest.newBuilder(uri(this.managementPort, "/actuator/prometheus")).build());
		assertThat(answer.statusCode()).isEqualTo(200);
		return answer.body();
	}

	private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request, HttpResponse.BodyHandlers.ofString());
		}
	}

	private static URI uri(int port, String path) {
		return URI.create("http://localhost:" + port + path);
	}

	private static Set<String> names(String text) {
		return NAME.matcher(text)
			.results()
			.map((match) -> match.group())
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
