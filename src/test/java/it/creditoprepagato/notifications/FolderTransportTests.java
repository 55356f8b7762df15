package it.creditoprepagato.notifications;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Mails as files. */
class FolderTransportTests {

	private static final Instant AT = Instant.parse("2026-11-23T05:40:04.123456Z");

	private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-000000000001");

	@TempDir
	private Path folder;

	@Test
	void fileIsNamedByTimeKindAndIdAndHoldsTheMail() throws Exception {
		FolderTransport transport = new FolderTransport(this.folder.resolve("mail"), 10);
		transport.deliver(mail(AT, ID, "Oggetto è"));
		assertThat(names("mail"))
			.containsExactly("20261123T054004.123Z-password-changed-01980000-0000-7000-8000-000000000001.eml");
		try (InputStream in = Files.newInputStream(this.folder.resolve("mail").resolve(names("mail").getFirst()))) {
			assertThat(new MimeMessage(Session.getInstance(new Properties()), in).getSubject()).isEqualTo("Oggetto è");
		}
	}

	@Test
	void onlyTheNewestAreKept() throws Exception {
		FolderTransport transport = new FolderTransport(this.folder, 3);
		Files.writeString(this.folder.resolve("appunti.txt"), "");
		for (int second = 0; second < 5; second++) {
			transport.deliver(mail(AT.plusSeconds(second), UUID.randomUUID(), "x"));
		}
		assertThat(names("")).hasSize(4)
			.noneMatch((name) -> name.startsWith("20261123T054004") || name.startsWith("20261123T054005"))
			.contains("appunti.txt");
	}

	@Test
	void folderThatCannotBeWrittenIsNamed() throws Exception {
		Path file = Files.writeString(this.folder.resolve("mail"), "");
		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> new FolderTransport(file, 3).deliver(mail(AT, ID, "x")))
			.withMessageContaining(file.toString());
	}

	private List<String> names(String child) throws IOException {
		try (Stream<Path> files = Files.list(this.folder.resolve(child))) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

	private static OutgoingMail mail(Instant at, UUID id, String subject) throws MessagingException {
		MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
		message.setSubject(subject, "UTF-8");
		message.setText("Corpo");
		return new OutgoingMail(id, MailKind.PASSWORD_CHANGED, at, message);
	}

}
