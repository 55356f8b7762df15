package it.creditoprepagato.notifications;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves.
 *
 * @param from the sender, {@code MAIL_FROM}: an address, or a name and an address in
 * angle brackets; empty where no mail can be sent
 * @param smtp the mail server; without one, mails are written to the folder
 * @param folder where mails are written; none outside the demonstration
 */
@ConfigurationProperties("credito.notifications")
record MailProperties(@DefaultValue("") String from, @DefaultValue Smtp smtp, @Nullable Path folder) {

	MailProperties {
		if (!from.isEmpty()) {
			parse(from);
		}
	}

	boolean hasSender() {
		return !this.from.isEmpty();
	}

	/**
	 * The sender.
	 * @throws IllegalStateException if there is none
	 */
	InternetAddress sender() {
		if (!hasSender()) {
			throw new IllegalStateException("MAIL_FROM is not set, so mails have no sender");
		}
		return parse(this.from);
	}

	private static InternetAddress parse(String from) {
		try {
			InternetAddress[] parsed = InternetAddress.parse(from, true);
			if (parsed.length != 1) {
				throw new AddressException("not one address");
			}
			parsed[0].validate();
			return new InternetAddress(parsed[0].getAddress(), parsed[0].getPersonal(), StandardCharsets.UTF_8.name());
		}
		catch (AddressException | UnsupportedEncodingException ex) {
			throw new IllegalArgumentException("MAIL_FROM is not a mail address: " + from, ex);
		}
	}

	/**
	 * The mail server.
	 *
	 * @param host {@code SMTP_HOST}; empty for none
	 * @param port {@code SMTP_PORT}
	 * @param user {@code SMTP_USER}; empty for a server that wants none
	 * @param password {@code SMTP_PASSWORD}
	 */
	record Smtp(@DefaultValue("") String host, @DefaultValue("587") int port, @DefaultValue("") String user,
			@DefaultValue("") String password) {

		boolean isSetUp() {
			return !this.host.isEmpty();
		}

		@Override
		public String toString() {
			return "Smtp[" + this.host + ":" + this.port + "]";
		}

	}

}
