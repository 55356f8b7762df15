package it.creditoprepagato.notifications;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * The mails that were written to a folder instead of being sent, for demonstrations. With
 * a mail server there are none to look at.
 */
@Service
public class DeliveredMails {

	private static final Pattern ID = Pattern.compile("[0-9A-Za-z.-]{10,200}");

	private static final String SUFFIX = ".eml";

	private final @Nullable Path folder;

	DeliveredMails(MailProperties properties) {
		this.folder = properties.smtp().isSetUp() ? null : properties.folder();
	}

	/** Whether mails are written to a folder. */
	public boolean areKept() {
		return this.folder != null;
	}

	/** The newest ones, at most as many as asked for. */
	public List<DeliveredMail> newest(int limit) {
		if (this.folder == null || !Files.isDirectory(this.folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(SUFFIX))
				.sorted(Comparator.reverseOrder())
				.limit(limit)
				.flatMap((name) -> find(name.substring(0, name.length() - SUFFIX.length())).stream())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The one of that name, unless it is gone. */
	public Optional<DeliveredMail> find(String id) {
		if (this.folder == null || !ID.matcher(id).matches() || id.contains("..")) {
			return Optional.empty();
		}
		Path file = this.folder.resolve(id + SUFFIX);
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try (InputStream in = Files.newInputStream(file)) {
			return Optional.of(read(id, new MimeMessage(Session.getInstance(new Properties()), in)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException("Not a mail: " + file, ex);
		}
	}

	private static DeliveredMail read(String id, MimeMessage message) throws MessagingException, IOException {
		String to = message.getRecipients(Message.RecipientType.TO)[0].toString();
		Instant at = message.getSentDate().toInstant();
		return new DeliveredMail(id, at, to, message.getSubject(), plain(message));
	}

	private static String plain(Part part) throws MessagingException, IOException {
		return (part.getContent() instanceof Multipart parts) ? plain(parts.getBodyPart(0))
				: String.valueOf(part.getContent());
	}

	/**
	 * A mail as it was written.
	 *
	 * @param id names it
	 * @param at when
	 * @param to whom
	 * @param subject one line
	 * @param text without marks
	 */
	public record DeliveredMail(String id, Instant at, String to, String subject, String text) {

		/** The text line by line. */
		public List<String> lines() {
			return this.text.lines().toList();
		}

	}

}
