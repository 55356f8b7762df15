package it.creditoprepagato.registrar;

import java.util.List;

import it.creditoprepagato.shared.DomainName;

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

	private final Registry registry;

	private final CommandLog log;

	private final CommandJobs jobs;

	Registrar(Registry registry, CommandLog log, CommandJobs jobs) {
		this.registry = registry;
		this.log = log;
		this.jobs = jobs;
	}

	/**
	 * Asks the registry whether a name can be registered. To be called before the
	 * transaction that depends on it: a registry may take seconds.
	 */
	public Availability availability(DomainName name) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("No registry is called with a transaction open");
		}
		return this.registry.check(name);
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
