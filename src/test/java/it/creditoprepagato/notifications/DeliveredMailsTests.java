package it.creditoprepagato.notifications;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The mails of a demonstration can be read again, and nothing else can. */
class DeliveredMailsTests {

	private static final Instant AT = Instant.parse("2026-11-23T05:40:04Z");

	@TempDir
	private Path folder;

	private DeliveredMails mails;

	@BeforeEach
	void deliver() throws Exception {
		FolderTransport transport = new FolderTransport(this.folder, 10);
		transport.deliver(mail(AT, "Prima"));
		transport.deliver(mail(AT.plusSeconds(1), "Dopo è"));
		this.mails = new DeliveredMails(new MailProperties("", new MailProperties.Smtp("", 25, "", ""), this.folder));
	}

	@Test
	void newestComesFirstWithWhatItSays() {
		assertThat(this.mails.areKept()).isTrue();
		assertThat(this.mails.newest(10)).extracting(DeliveredMails.DeliveredMail::subject)
			.containsExactly("Dopo è", "Prima");
		assertThat(this.mails.newest(1)).singleElement().satisfies((mail) -> {
			assertThat(mail.to()).isEqualTo("mario@example.it");
			assertThat(mail.at()).isEqualTo(AT.plusSeconds(1));
			assertThat(mail.lines()).containsExactly("Perché", "no");
			assertThat(this.mails.find(mail.id())).contains(mail);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "..", "../segreto-segreto", "....................", "non-ci-sono-per-niente",
			"/etc/passwd/etc/passwd" })
	void nothingElseIsFound(String id) {
		assertThat(this.mails.find(id)).isEmpty();
	}

	@Test
	void withAMailServerNothingIsKept() {
		DeliveredMails sent = new DeliveredMails(
				new MailProperties("", new MailProperties.Smtp("mail.example", 25, "", ""), this.folder));
		assertThat(sent.areKept()).isFalse();
		assertThat(sent.newest(10)).isEmpty();
	}

	private static OutgoingMail mail(Instant at, String subject) throws Exception {
		MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
		message.setRecipient(Message.RecipientType.TO, new InternetAddress("mario@example.it"));
		message.setSubject(subject, "UTF-8");
		message.setSentDate(Date.from(at));
		MimeBodyPart plain = new MimeBodyPart();
		plain.setText("Perché\nno\n", "UTF-8");
		MimeBodyPart html = new MimeBodyPart();
		html.setText("<p>Perché no</p>", "UTF-8", "html");
		message.setContent(new MimeMultipart("alternative", plain, html));
		message.saveChanges();
		return new OutgoingMail(UUID.randomUUID(), MailKind.PASSWORD_CHANGED, at, message);
	}

}
