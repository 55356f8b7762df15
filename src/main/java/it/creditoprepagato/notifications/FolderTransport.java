package it.creditoprepagato.notifications;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;

/**
 * Writes mails as files that mail programs open, named so that they sort by time. Only
 * the newest are kept.
 */
class FolderTransport implements MailTransport {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'")
		.withZone(ZoneOffset.UTC);

	private static final String SUFFIX = ".eml";

	private final Path folder;

	private final int most;

	FolderTransport(Path folder, int most) {
		this.folder = folder;
		this.most = most;
	}

	@Override
	public synchronized void deliver(OutgoingMail mail) {
		String name = TIME.format(mail.at()) + "-" + mail.kind().slug() + "-" + mail.id() + SUFFIX;
		try {
			Files.createDirectories(this.folder);
			Path unfinished = this.folder.resolve("." + name + ".part");
			try (OutputStream out = Files.newOutputStream(unfinished)) {
				mail.message().writeTo(out);
			}
			Files.move(unfinished, this.folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
			forgetOldest();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException("The mail cannot be written", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The mail cannot be written to " + this.folder, ex);
		}
	}

	private void forgetOldest() throws IOException {
		List<Path> mails;
		try (Stream<Path> files = Files.list(this.folder)) {
			mails = files.filter((file) -> file.toString().endsWith(SUFFIX)).sorted().toList();
		}
		for (Path old : mails.subList(0, Math.max(0, mails.size() - this.most))) {
			Files.deleteIfExists(old);
		}
	}

}
