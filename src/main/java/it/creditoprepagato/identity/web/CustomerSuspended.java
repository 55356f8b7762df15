package it.creditoprepagato.identity.web;

import java.io.Serial;

import org.springframework.security.core.AuthenticationException;

/** An attempt to sign in by somebody whose customer is shut out. */
class CustomerSuspended extends AuthenticationException {

	@Serial
	private static final long serialVersionUID = 1L;

	CustomerSuspended() {
		super("The customer is suspended");
	}

}
