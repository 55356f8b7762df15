package it.creditoprepagato.identity;

import java.util.Locale;

import it.creditoprepagato.throttle.Source;

/**
 * What attempts are counted by.
 *
 * @param account the name, registered or not
 * @param network the address it comes from
 */
record SignInSource(Source account, Source network) {

	/** Who tries to sign in. */
	static SignInSource of(String email, String networkAddress) {
		return of("sign-in", email, networkAddress);
	}

	/** Who has mail sent. */
	static SignInSource ofMail(EmailAddress email, String networkAddress) {
		return of("mail", email.value(), networkAddress);
	}

	private static SignInSource of(String what, String email, String networkAddress) {
		String name = EmailAddress.typed(email)
			.map(EmailAddress::value)
			.orElseGet(() -> email.strip().toLowerCase(Locale.ROOT));
		return new SignInSource(Source.of(what + ".account", name), Source.network(what + ".network", networkAddress));
	}

}
