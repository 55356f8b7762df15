package it.creditoprepagato.web;

import java.util.Optional;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** Answers given, and the lock that lets one request at a time look for its own. */
interface IdempotentAnswerRepository extends Repository<IdempotentAnswer, IdempotentAnswerId> {

	Optional<IdempotentAnswer> findById(IdempotentAnswerId id);

	/** Takes the lock until the transaction ends, unless another has it. */
	@NativeQuery("SELECT pg_try_advisory_xact_lock(:number)")
	boolean lock(long number);

}
