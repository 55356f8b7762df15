package it.creditoprepagato.notifications;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.springframework.stereotype.Component;

/**
 * Makes the message of a mail: in both forms, from nobody who reads answers (RFC 3834).
 * Nothing in its head is what a stranger typed, but for the address.
 */
@Component
class MailWriter {

	private static final Session SESSION = Session.getInstance(new Properties());

	private static final String UTF_8 = StandardCharsets.UTF_8.name();

	private final MailText text;

	private final MailProperties properties;

	private final Clock clock;

	MailWriter(MailText text, MailProperties properties, Clock clock) {
		this.text = text;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * The message, the same at every attempt but for its date.
	 * @throws IllegalStateException if a setting that it needs is missing
	 */
	OutgoingMail write(MailRow mail) {
		try {
			Instant now = this.clock.instant();
			return new OutgoingMail(mail.id().id(), mail.kind(), now, message(mail, now));
		}
		catch (MessagingException ex) {
			throw new IllegalStateException("The mail cannot be written", ex);
		}
	}

	private MimeMessage message(MailRow mail, Instant now) throws MessagingException {
		InternetAddress sender = this.properties.sender();
		MailText.Written written = this.text.write(mail.letter(), mail.language());
		MimeMessage message = new MimeMessage(SESSION);
		message.setFrom(sender);
		message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
		message.setSubject(written.subject(), UTF_8);
		message.setSentDate(Date.from(now));
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setContentLanguage(new String[] { mail.language().locale().toLanguageTag() });
		message.setContent(body(written));
		message.saveChanges();
		String domain = sender.getAddress().substring(sender.getAddress().indexOf('@') + 1);
		message.setHeader("Message-ID", "<" + mail.id().id() + "@" + domain + ">");
		return message;
	}

	private static MimeMultipart body(MailText.Written written) throws MessagingException {
		MimeBodyPart plain = new MimeBodyPart();
		plain.setText(written.plain(), UTF_8);
		MimeBodyPart html = new MimeBodyPart();
		html.setText(written.html(), UTF_8, "html");
		return new MimeMultipart("alternative", plain, html);
	}

}
