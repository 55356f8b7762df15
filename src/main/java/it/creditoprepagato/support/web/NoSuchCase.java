package it.creditoprepagato.support.web;

import java.io.Serial;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nobody's ticket, message or file, or somebody else's: nothing tells which. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchCase extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

}
