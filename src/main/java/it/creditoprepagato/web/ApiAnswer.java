package it.creditoprepagato.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import it.creditoprepagato.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a request that moves money or places an order is answered. */
public sealed interface ApiAnswer {

	/** The thing asked for exists at its address. */
	static ApiAnswer created(String location, Object body) {
		return Accepted.of(HttpStatus.CREATED, location, body);
	}

	/** The work goes on; its state stands at the address. */
	static ApiAnswer accepted(String location, Object body) {
		return Accepted.of(HttpStatus.ACCEPTED, location, body);
	}

	/** Nothing was done, and the key stays free. */
	static ApiAnswer refused(Problem problem) {
		return new Refused(problem);
	}

	ResponseEntity<Object> toResponse();

	/**
	 * Done, for the first time; binds the key.
	 *
	 * @param status 2xx
	 * @param location where the current state is
	 * @param body JSON, kept byte for byte
	 */
	record Accepted(int status, @Nullable String location, String body) implements ApiAnswer {

		public Accepted {
			if (status < 200 || status > 299) {
				throw new IllegalArgumentException("Only a success binds a key, not " + status);
			}
		}

		private static Accepted of(HttpStatus status, String location, Object body) {
			return new Accepted(status.value(), location, new String(ApiJson.write(body), StandardCharsets.UTF_8));
		}

		@Override
		public ResponseEntity<Object> toResponse() {
			return respond().body(this.body.getBytes(StandardCharsets.UTF_8));
		}

		private ResponseEntity.BodyBuilder respond() {
			ResponseEntity.BodyBuilder response = ResponseEntity.status(this.status)
				.contentType(MediaType.APPLICATION_JSON);
			return (this.location != null) ? response.location(URI.create(this.location)) : response;
		}

	}

	/**
	 * Done earlier by the same request.
	 *
	 * @param original the answer of then
	 */
	record Replayed(Accepted original) implements ApiAnswer {

		@Override
		public ResponseEntity<Object> toResponse() {
			return this.original.respond()
				.header("Idempotent-Replayed", "true")
				.body(this.original.body().getBytes(StandardCharsets.UTF_8));
		}

	}

	/**
	 * Not done; as a {@link Refusal} it rolls the effect back.
	 *
	 * @param problem why
	 */
	record Refused(Problem problem) implements ApiAnswer, Refusal {

		@Override
		public ResponseEntity<Object> toResponse() {
			return this.problem.toResponse();
		}

	}

}
