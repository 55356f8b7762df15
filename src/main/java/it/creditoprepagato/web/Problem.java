package it.creditoprepagato.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A problem document (RFC 9457): a whole answer, or the {@code problem} of one line of a
 * batch.
 *
 * @param type what kind of problem
 * @param detail a sentence about this very case
 * @param members what a program needs to go on, such as {@code missing}; money as
 * {@code Money}
 * @param headers what belongs to the answer beside its body, such as {@code Retry-After}
 */
public record Problem(ProblemType type, @Nullable String detail, Map<String, Object> members,
		Map<String, String> headers) {

	private static final Duration A_MOMENT = Duration.ofSeconds(1);

	public static Problem of(ProblemType type) {
		Problem problem = new Problem(type, null, Map.of(), Map.of());
		return switch (type) {
			case UNAUTHENTICATED -> problem.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
			case BUSY, TOO_MANY_REQUESTS -> problem.retryAfter(A_MOMENT);
			default -> problem;
		};
	}

	/** A request that cannot be read, with every field that is why. */
	public static Problem malformed(List<FieldError> errors) {
		return of(ProblemType.MALFORMED_REQUEST).with("errors", List.copyOf(errors));
	}

	static Problem malformed(String field, String message) {
		return malformed(List.of(new FieldError(field, message)));
	}

	public Problem detail(String sentence) {
		return new Problem(this.type, sentence, this.members, this.headers);
	}

	public Problem with(String member, Object value) {
		return new Problem(this.type, this.detail, added(this.members, member, value), this.headers);
	}

	/** Says when to try again, in whole seconds, one at least. */
	public Problem retryAfter(Duration wait) {
		long seconds = Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
		return header(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
	}

	Problem header(String name, String value) {
		return new Problem(this.type, this.detail, this.members, added(this.headers, name, value));
	}

	public ResponseEntity<Object> toResponse() {
		return ResponseEntity.status(this.type.status())
			.headers((headers) -> this.headers.forEach(headers::set))
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(this);
	}

	/**
	 * Writes the answer itself, where there is no controller to return it. Does nothing
	 * once another answer has begun.
	 */
	public void writeTo(HttpServletResponse response) throws IOException {
		if (response.isCommitted()) {
			return;
		}
		byte[] body = ApiJson.write(this);
		response.resetBuffer();
		response.setStatus(this.type.status());
		this.headers.forEach(response::setHeader);
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	@JsonValue
	Map<String, Object> json() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("type", this.type.address());
		json.put("title", this.type.title());
		json.put("status", this.type.status());
		if (this.detail != null) {
			json.put("detail", this.detail);
		}
		json.putAll(this.members);
		return json;
	}

	private static <V> Map<String, V> added(Map<String, V> to, String name, V value) {
		Map<String, V> copy = new LinkedHashMap<>(to);
		copy.put(name, value);
		return Collections.unmodifiableMap(copy);
	}

}
