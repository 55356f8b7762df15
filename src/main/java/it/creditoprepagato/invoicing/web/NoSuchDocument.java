package it.creditoprepagato.invoicing.web;

import java.io.Serial;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nobody's document, or somebody else's, or one that has no files yet. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchDocument extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

}
