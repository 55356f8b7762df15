package it.creditoprepagato.identity.web;

import org.springframework.security.core.AuthenticationException;

/** An attempt to sign in by an address that nobody has shown to be his. */
class AddressUnconfirmed extends AuthenticationException {

	AddressUnconfirmed() {
		super("The address is not confirmed");
	}

}
