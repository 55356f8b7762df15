package it.creditoprepagato.registrar;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import it.creditoprepagato.shared.DomainName;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Has things done at the registries. The outcome of what was submitted is told by
 * {@link OperationSucceeded} or {@link OperationRefused}, exactly one of them, exactly
 * once; before it {@link OperationLost} may be told.
 */
@Service
public class Registrar {

	private static final Logger LOG = LoggerFactory.getLogger(Registrar.class);

	/** How many names are asked about at once. */
	private static final int ASKERS = 8;

	private final Registry registry;

	private final CommandLog log;

	private final CommandJobs jobs;

	Registrar(Registry registry, CommandLog log, CommandJobs jobs) {
		this.registry = registry;
		this.log = log;
		this.jobs = jobs;
	}

	/**
	 * Asks the registries whether names can be registered, a few at a time. To be called
	 * before the transaction that depends on it: a registry may take seconds.
	 */
	public Map<DomainName, Availability> availabilities(Collection<DomainName> names) {
		return ask(names, this::check);
	}

	/**
	 * Asks the registries where names stand, a few at a time. To be called outside any
	 * transaction.
	 * @param authCodes what is known of those with another registrar
	 */
	public Map<DomainName, Standing> standings(Collection<DomainName> names, Map<DomainName, AuthCode> authCodes) {
		return ask(names, (name) -> info(name, authCodes.get(name)));
	}

	private static <A> Map<DomainName, A> ask(Collection<DomainName> names, Function<DomainName, A> question) {
		requireNoTransaction();
		Map<DomainName, A> answers = new ConcurrentHashMap<>();
		Queue<DomainName> left = new ConcurrentLinkedQueue<>(Set.copyOf(names));
		try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int asker = 0; asker < Math.min(ASKERS, left.size()); asker++) {
				askers.execute(() -> {
					for (DomainName name = left.poll(); name != null; name = left.poll()) {
						answers.put(name, question.apply(name));
					}
				});
			}
		}
		return answers;
	}

	private Availability check(DomainName name) {
		try {
			return this.registry.check(name);
		}
		catch (RuntimeException ex) {
			LOG.warn("The registry could not say whether {} is free", name, ex);
			return Availability.UNKNOWN;
		}
	}

	private Standing info(DomainName name, @Nullable AuthCode authCode) {
		try {
			return this.registry.info(name, authCode);
		}
		catch (RuntimeException ex) {
			LOG.warn("The registry could not say where {} stands", name, ex);
			return new Standing.Unknown();
		}
	}

	/**
	 * Asks the registry for the auth code by which a domain may be taken to another
	 * registrar. To be called outside any transaction.
	 * @return empty if the registry does not say it, or cannot be reached
	 */
	public Optional<AuthCode> authCode(DomainName name) {
		requireNoTransaction();
		try {
			return this.registry.authCode(name);
		}
		catch (RuntimeException ex) {
			LOG.warn("The registry did not tell the auth code of {}", name, ex);
			return Optional.empty();
		}
	}

	private static void requireNoTransaction() {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("No registry is called with a transaction open");
		}
	}

	/**
	 * Writes commands and their jobs into the caller's transaction, and sends them when
	 * it has committed. The rows are flushed.
	 * @throws org.springframework.dao.DataIntegrityViolationException or its JPA
	 * equivalent if an operation was submitted before
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void submit(List<Submission> submissions) {
		this.log.open(submissions);
		this.jobs.stage(submissions.stream().map(Submission::key).toList());
	}

}
