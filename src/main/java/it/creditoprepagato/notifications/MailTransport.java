package it.creditoprepagato.notifications;

/** Where mails go from here. */
interface MailTransport {

	/**
	 * Hands a mail over.
	 * @throws AddressRefused if it never will be taken
	 * @throws RuntimeException if it may be taken later
	 */
	void deliver(OutgoingMail mail);

}
