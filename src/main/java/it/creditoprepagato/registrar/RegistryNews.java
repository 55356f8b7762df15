package it.creditoprepagato.registrar;

import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads what the registries tell without being asked. Each {@link RegistryReported} is
 * told to whoever listens, in a transaction of its own, and taken off the queue once that
 * has committed: so it may be told twice, and must do no harm then.
 */
@Service
public class RegistryNews {

	private final Registry registry;

	private final ApplicationEventPublisher events;

	private final TransactionOperations transactions;

	RegistryNews(Registry registry, ApplicationEventPublisher events, TransactionOperations transactions) {
		this.registry = registry;
		this.events = events;
		this.transactions = transactions;
	}

	/**
	 * Reads until there is nothing left.
	 * @return how many messages there were
	 */
	public int read() {
		int read = 0;
		for (Optional<Registry.Queued> next = this.registry.poll(); next.isPresent(); next = this.registry.poll()) {
			RegistryReported message = next.get().message();
			this.transactions.executeWithoutResult((transaction) -> this.events.publishEvent(message));
			this.registry.acknowledge(next.get().id());
			read++;
		}
		return read;
	}

}
