package it.creditoprepagato.support.web;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import it.creditoprepagato.support.CaseNumber;
import it.creditoprepagato.support.SendOutcome;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.request.ServletWebRequest;

/** Says at its field why a message was not taken. */
final class Refusals {

	private Refusals() {
	}

	/** Where what was sent is now; empty with the reason at the field. */
	static Optional<CaseNumber> sent(SendOutcome outcome, String field, BindingResult problems,
			ServletWebRequest request) {
		switch (outcome) {
			case SendOutcome.Sent sent -> {
				return Optional.of(sent.number());
			}
			case SendOutcome.TooOften often -> wait(often.retryAfter(), field, problems, request);
			case SendOutcome.LimitReached reached -> problems.rejectValue(field, "support.refused." + reached.limit(),
					new Object[] { reached.most() }, null);
			case SendOutcome.SentOtherwise other -> problems.rejectValue(field, "support.refused.sent-otherwise");
			case SendOutcome.Overtaken overtaken -> problems.rejectValue(field, "support.refused.overtaken");
		}
		return Optional.empty();
	}

	private static void wait(Duration wait, String field, BindingResult problems, ServletWebRequest request) {
		HttpServletResponse response = Objects.requireNonNull(request.getResponse());
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
		problems.rejectValue(field, "support.refused.too-often", new Object[] { Math.ceilDiv(wait.toSeconds(), 60) },
				null);
	}

}
