package it.creditoprepagato.portal;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import it.creditoprepagato.registrar.Availability;
import it.creditoprepagato.registrar.Registrar;
import it.creditoprepagato.shared.DomainName;

import org.springframework.stereotype.Component;

/**
 * Asks the registries about names that visitors look for, a few at a time, and remembers
 * the answers for a minute. Nobody waits long: what is not known yet is asked for again
 * by the page.
 */
@Component
class AvailabilityDesk {

	private static final Duration PATIENCE = Duration.ofMillis(700);

	private static final int ASKED_AT_ONCE = 16;

	private final Cache<DomainName, CompletableFuture<Availability>> answers = CacheBuilder.newBuilder()
		.maximumSize(20_000)
		.expireAfterWrite(Duration.ofMinutes(1))
		.build();

	private final Semaphore questions = new Semaphore(ASKED_AT_ONCE);

	private final Registrar registrar;

	AvailabilityDesk(Registrar registrar) {
		this.registrar = registrar;
	}

	/** What is known of the names after a moment; the others are being asked about. */
	Map<DomainName, Availability> known(List<DomainName> names) {
		Map<DomainName, CompletableFuture<Availability>> asked = new HashMap<>();
		names.forEach((name) -> asked.put(name, this.answers.asMap().computeIfAbsent(name, this::ask)));
		CompletableFuture.allOf(asked.values().toArray(CompletableFuture[]::new))
			.completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
			.join();
		Map<DomainName, Availability> known = new HashMap<>();
		asked.forEach((name, answer) -> {
			if (answer.isDone()) {
				known.put(name, answer.getNow(Availability.UNKNOWN));
			}
		});
		return known;
	}

	/** How many of the names would be asked about anew. */
	int unasked(List<DomainName> names) {
		return (int) names.stream().filter((name) -> this.answers.getIfPresent(name) == null).count();
	}

	private CompletableFuture<Availability> ask(DomainName name) {
		CompletableFuture<Availability> answer = new CompletableFuture<>();
		Thread.ofVirtual().name("availability").start(() -> answer.complete(answer(name)));
		return answer;
	}

	private Availability answer(DomainName name) {
		this.questions.acquireUninterruptibly();
		try {
			return this.registrar.availabilities(List.of(name)).getOrDefault(name, Availability.UNKNOWN);
		}
		finally {
			this.questions.release();
		}
	}

}
