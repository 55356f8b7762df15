package it.creditoprepagato.orders;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import it.creditoprepagato.testing.RunningJar;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A power cut in the middle of two hundred renewals loses none that was acknowledged, and
 * repeats none.
 */
class CrashIT {

	private static final int RENEWALS = 200;

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final HttpClient http = HttpClient.newHttpClient();

	private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

	@Test
	void everyAcknowledgedRenewalEndsOnceAfterAKill(@TempDir Path data) throws Exception {
		List<JsonNode> domains;
		try (RunningJar first = RunningJar.start(data)) {
			domains = domains(first);
			assertThat(domains).hasSize(RENEWALS);
			renewUntilKilled(first, domains);
		}
		assertThat(this.acknowledged).hasSizeBetween(1, RENEWALS);
		try (RunningJar again = RunningJar.start(data)) {
			Awaitility.await()
				.atMost(PATIENCE)
				.until(() -> read(again, "/credit").get("held").asString().equals("0.00"));
			for (String operation : this.acknowledged.values()) {
				assertThat(read(again, "/domain-operations/" + operation).get("status").asString()).isIn("COMPLETED",
						"FAILED");
			}
			assertThatNoDomainWasRenewedTwice(again, domains);
		}
		RunningJar.Finished proof = RunningJar.run(data, "verify-ledger");
		assertThat(proof.status()).as(proof.output()).isZero();
		assertThat(proof.lastLine()).endsWith("broken=0");
	}

	private void renewUntilKilled(RunningJar jar, List<JsonNode> domains) throws InterruptedException {
		AtomicInteger answers = new AtomicInteger();
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			domains.forEach((domain) -> threads.submit(() -> {
				if (renew(jar, domain) && answers.incrementAndGet() == RENEWALS / 2) {
					jar.kill();
				}
				return null;
			}));
		}
		assertThat(answers).hasValueGreaterThanOrEqualTo(RENEWALS / 2);
	}

	private boolean renew(RunningJar jar, JsonNode domain) throws InterruptedException {
		String name = domain.get("name").asString();
		String body = "{\"operation\":\"RENEW\",\"domain\":\"%s\",\"years\":1,\"currentExpiry\":\"%s\"}".formatted(name,
				domain.get("expiry").asString());
		try {
			HttpResponse<String> answer = this.http
				.send(request(jar, "/domain-operations").header("Idempotency-Key", name)
					.header("Content-Type", "application/json")
					.POST(HttpRequest.BodyPublishers.ofString(body))
					.build(), HttpResponse.BodyHandlers.ofString());
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
			this.acknowledged.put(name, JsonMapper.shared().readTree(answer.body()).get("id").asString());
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private void assertThatNoDomainWasRenewedTwice(RunningJar jar, List<JsonNode> before) throws Exception {
		for (JsonNode domain : before) {
			String name = domain.get("name").asString();
			int year = Integer.parseInt(domain.get("expiry").asString().substring(0, 4));
			int now = Integer.parseInt(read(jar, "/domains/" + name).get("expiry").asString().substring(0, 4));
			assertThat(now - year).as(name).isBetween(0, 1);
			Optional<String> operation = Optional.ofNullable(this.acknowledged.get(name));
			if (operation.isPresent() && read(jar, "/domain-operations/" + operation.get()).get("status")
				.asString()
				.equals("COMPLETED")) {
				assertThat(now - year).as(name).isEqualTo(1);
			}
		}
	}

	private List<JsonNode> domains(RunningJar jar) throws Exception {
		JsonNode page = read(jar, "/domains?status=ACTIVE&limit=" + RENEWALS);
		return StreamSupport.stream(page.get("items").spliterator(), false).toList();
	}

	private JsonNode read(RunningJar jar, String path) throws Exception {
		HttpResponse<String> answer = this.http.send(request(jar, path).GET().build(),
				HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return JsonMapper.shared().readTree(answer.body());
	}

	private static HttpRequest.Builder request(RunningJar jar, String path) {
		return HttpRequest.newBuilder(jar.uri("/api/v1" + path))
			.timeout(Duration.ofSeconds(30))
			.header("Authorization", "Bearer cpk_demo_elite");
	}

}
