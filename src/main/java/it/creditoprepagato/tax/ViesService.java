package it.creditoprepagato.tax;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The Commission's interface to the registers of the member states (VIES, REST). */
@HttpExchange
interface ViesService {

	@PostExchange("/check-vat-number")
	ResponseEntity<Reply> check(@RequestBody Question question);

	/**
	 * A number, and who asks for it.
	 *
	 * @param countryCode prefix of the number's member state
	 * @param vatNumber without the prefix
	 * @param requesterMemberStateCode prefix of who asks
	 * @param requesterNumber of who asks; with it the answer has a consultation number
	 */
	record Question(String countryCode, String vatNumber, String requesterMemberStateCode, String requesterNumber) {
	}

	/**
	 * What is used of an answer.
	 *
	 * @param valid whether the number exists
	 * @param requestIdentifier the consultation number
	 * @param errorWrappers why there is no answer
	 */
	record Reply(@Nullable Boolean valid, @Nullable String requestIdentifier,
			@Nullable List<@Nullable Fault> errorWrappers) {
	}

	/**
	 * Why there is no answer.
	 *
	 * @param error {@code MS_UNAVAILABLE}
	 */
	record Fault(@Nullable String error) {
	}

}
