package it.creditoprepagato.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The accepted answer that a key is bound to. */
@Entity
@Immutable
@Table(schema = "web", name = "idempotent_answer")
class IdempotentAnswer {

	@EmbeddedId
	private IdempotentAnswerId id;

	private byte[] fingerprint;

	private int status;

	private @Nullable String location;

	private String body;

	private Instant createdAt;

	@SuppressWarnings("NullAway.Init")
	protected IdempotentAnswer() {
	}

	IdempotentAnswer(IdempotentAnswerId id, IdempotentRequest request, ApiAnswer.Accepted answer, Instant createdAt) {
		this.id = id;
		this.fingerprint = HexFormat.of().parseHex(request.fingerprint());
		this.status = answer.status();
		this.location = answer.location();
		this.body = answer.body();
		this.createdAt = createdAt;
	}

	/** The same again, or the refusal of another request. */
	ApiAnswer to(IdempotentRequest request) {
		if (!Arrays.equals(this.fingerprint, HexFormat.of().parseHex(request.fingerprint()))) {
			return ApiAnswer.refused(Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED));
		}
		return new ApiAnswer.Replayed(new ApiAnswer.Accepted(this.status, this.location, this.body));
	}

}
