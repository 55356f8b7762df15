package it.creditoprepagato.payments.web;

import java.io.Serial;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nobody's payment, or somebody else's: nothing tells which. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchPayment extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

}
