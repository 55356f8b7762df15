package it.creditoprepagato.notifications;

/** The mail server will never take a mail to that address. */
class AddressRefused extends RuntimeException {

	AddressRefused(Throwable cause) {
		super("The mail server refuses the address for good", cause);
	}

}
