package it.creditoprepagato.tax;

import java.util.List;
import java.util.Objects;

import it.creditoprepagato.customers.UnionVatNumber;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;

/**
 * Asks the union's register for numbers (regulation 904/2010, art. 31). Whatever is not a
 * plain yes or no is no answer.
 */
@Component
class ViesRegister {

	private static final Logger LOG = LoggerFactory.getLogger(ViesRegister.class);

	private static final String NO_SUCH_SHAPE = "INVALID_INPUT";

	private final ViesService service;

	private final ViesProperties properties;

	ViesRegister(ViesService service, ViesProperties properties) {
		this.service = service;
		this.properties = properties;
	}

	/**
	 * Takes as long as the register's patience at most; to be called in no transaction.
	 */
	RegisterAnswer ask(UnionVatNumber number) {
		if (!this.properties.isSetUp()) {
			return RegisterAnswer.Unreachable.NOT_SET_UP;
		}
		RegisterAnswer answer = answer(number);
		if (answer instanceof RegisterAnswer.Unreachable(String reason)) {
			LOG.warn("VIES does not answer for a number of {}: {}", number.prefix(), reason);
		}
		return answer;
	}

	private RegisterAnswer answer(UnionVatNumber number) {
		try {
			return read(this.service.check(new ViesService.Question(number.prefix(), number.number().value(), "IT",
					this.properties.requester())));
		}
		catch (ResourceAccessException ex) {
			LOG.debug("VIES was not reached", ex);
			return RegisterAnswer.Unreachable.NO_ANSWER;
		}
		catch (RestClientException | IllegalArgumentException ex) {
			LOG.debug("VIES was not understood", ex);
			return RegisterAnswer.Unreachable.UNREADABLE;
		}
	}

	private static RegisterAnswer read(ResponseEntity<ViesService.Reply> response) {
		ViesService.Reply reply = response.getBody();
		if (reply == null) {
			return RegisterAnswer.Unreachable.UNREADABLE;
		}
		String error = error(reply.errorWrappers());
		if (error != null) {
			return error.equals(NO_SUCH_SHAPE) ? new RegisterAnswer.Invalid()
					: RegisterAnswer.Unreachable.because(error);
		}
		if (reply.valid() == null || !response.getStatusCode().is2xxSuccessful()) {
			return RegisterAnswer.Unreachable.UNREADABLE;
		}
		String consultation = reply.requestIdentifier();
		return reply.valid() ? new RegisterAnswer.Valid(StringUtils.hasText(consultation) ? consultation : null)
				: new RegisterAnswer.Invalid();
	}

	private static @Nullable String error(@Nullable List<ViesService.@Nullable Fault> faults) {
		return (faults == null) ? null
				: faults.stream()
					.filter(Objects::nonNull)
					.map(ViesService.Fault::error)
					.filter(Objects::nonNull)
					.findFirst()
					.orElse(null);
	}

}
