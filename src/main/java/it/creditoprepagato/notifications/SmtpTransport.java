package it.creditoprepagato.notifications;

import java.util.Arrays;

import jakarta.mail.SendFailedException;

import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Hands mails to a mail server (RFC 5321), encrypted where the server offers it, and from
 * the first byte at port 465 (RFC 8314).
 */
class SmtpTransport implements MailTransport {

	private static final int IMPLICIT_TLS_PORT = 465;

	private static final String PATIENCE_MILLIS = "20000";

	private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

	SmtpTransport(MailProperties.Smtp server) {
		this.sender.setHost(server.host());
		this.sender.setPort(server.port());
		this.sender.setUsername(server.user());
		this.sender.setPassword(server.password());
		var properties = this.sender.getJavaMailProperties();
		properties.setProperty("mail.smtp.ssl.enable", String.valueOf(server.port() == IMPLICIT_TLS_PORT));
		properties.setProperty("mail.smtp.starttls.enable", "true");
		properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
		properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
		properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
		properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
	}

	@Override
	public void deliver(OutgoingMail mail) {
		try {
			this.sender.send(mail.message());
		}
		catch (MailSendException ex) {
			throw isForGood(ex) ? new AddressRefused(ex) : ex;
		}
	}

	/** Addresses that are refused only for now are called unsent, not invalid. */
	private static boolean isForGood(MailSendException failure) {
		return Arrays.stream(failure.getMessageExceptions())
			.anyMatch((cause) -> cause instanceof SendFailedException refused && refused.getInvalidAddresses() != null
					&& refused.getInvalidAddresses().length > 0);
	}

}
