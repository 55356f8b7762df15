package it.creditoprepagato.notifications;

import java.io.IOException;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/**
 * A mail as its reader sees it, with spaces for no-break spaces.
 *
 * @param message all of it
 */
record SentMail(MimeMessage message) {

	String subject() throws MessagingException {
		return this.message.getSubject().replace('\u00A0', ' ');
	}

	String header(String name) throws MessagingException {
		return String.join("|", this.message.getHeader(name));
	}

	String plain() throws MessagingException, IOException {
		return part(0, "text/plain");
	}

	String html() throws MessagingException, IOException {
		return part(1, "text/html");
	}

	private String part(int index, String type) throws MessagingException, IOException {
		BodyPart part = ((MimeMultipart) this.message.getContent()).getBodyPart(index);
		if (!part.getContentType().matches("(?i)" + type + "; charset=\"?utf-8\"?")) {
			throw new AssertionError(part.getContentType());
		}
		return part.getContent().toString().replace('\u00A0', ' ');
	}

}
