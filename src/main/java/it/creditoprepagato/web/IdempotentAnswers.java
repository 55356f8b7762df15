package it.creditoprepagato.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.IdempotencyKey;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives one key of a customer one accepted answer for ever, over all operations. The
 * answer is stored by the transaction that does the work, after the work; refusals and
 * failures store nothing and leave the key free.
 */
@Service
public class IdempotentAnswers {

	private final IdempotentAnswerRepository answers;

	private final EntityManager entities;

	private final Clock clock;

	IdempotentAnswers(IdempotentAnswerRepository answers, EntityManager entities, Clock clock) {
		this.answers = answers;
		this.entities = entities;
		this.clock = clock;
	}

	/**
	 * Does the work unless this request was accepted before, which is answered byte for
	 * byte as then. Refuses {@code idempotency-key-in-use} while another request with the
	 * key runs, and {@code idempotency-key-reused} if the key was accepted for something
	 * else. The caller's transaction has to roll back when the answer is a refusal.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public ApiAnswer once(CustomerId customer, IdempotentRequest request, Supplier<ApiAnswer> work) {
		if (!this.answers.lock(lockNumber(customer, request.key()))) {
			return ApiAnswer.refused(Problem.of(ProblemType.IDEMPOTENCY_KEY_IN_USE));
		}
		Optional<IdempotentAnswer> earlier = this.answers.findById(IdempotentAnswerId.of(customer, request.key()));
		return earlier.map((answer) -> answer.to(request)).orElseGet(() -> first(customer, request, work));
	}

	/**
	 * What this request was answered before, for those who have costly things to find out
	 * before the work; empty where {@link #once} has to say.
	 */
	@Transactional(readOnly = true)
	public Optional<ApiAnswer> earlier(CustomerId customer, IdempotentRequest request) {
		return this.answers.findById(IdempotentAnswerId.of(customer, request.key()))
			.map((answer) -> answer.to(request));
	}

	private ApiAnswer first(CustomerId customer, IdempotentRequest request, Supplier<ApiAnswer> work) {
		ApiAnswer answer = work.get();
		if (answer instanceof ApiAnswer.Accepted accepted) {
			this.entities.persist(new IdempotentAnswer(IdempotentAnswerId.of(customer, request.key()), request,
					accepted, this.clock.instant().truncatedTo(ChronoUnit.MICROS)));
		}
		return answer;
	}

	private static long lockNumber(CustomerId customer, IdempotencyKey key) {
		MessageDigest digest = IdempotentRequest.sha256();
		digest.update((customer + " " + key).getBytes(StandardCharsets.UTF_8));
		return ByteBuffer.wrap(digest.digest()).getLong();
	}

}
