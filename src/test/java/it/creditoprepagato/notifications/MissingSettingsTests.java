package it.creditoprepagato.notifications;

import java.nio.file.Path;

import it.creditoprepagato.web.PublicSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What mail needs is asked for by name. */
@ExtendWith(OutputCaptureExtension.class)
class MissingSettingsTests {

	private static final MailProperties.Smtp NONE = new MailProperties.Smtp("", 587, "", "");

	private static final MailProperties.Smtp SERVER = new MailProperties.Smtp("mail.example.it", 587, "", "");

	@Test
	void everythingMissingIsWarnedOfOnce(CapturedOutput output) {
		start(new MailProperties("", NONE, null), "");
		assertThat(output.getAll().split("No mail is sent", -1)).hasSize(2);
		assertThat(output).contains("SMTP_HOST, MAIL_FROM, PUBLIC_URL");
	}

	@Test
	void demonstrationNeedsNoServer(CapturedOutput output) {
		start(new MailProperties("credito@example.it", NONE, Path.of("mail")), "https://credito.example");
		assertThat(output).doesNotContain("No mail is sent");
	}

	@Test
	void serverAloneDoesNotTellTheSender(CapturedOutput output) {
		start(new MailProperties("", SERVER, null), "https://credito.example");
		assertThat(output).contains("until these are set: MAIL_FROM").doesNotContain("SMTP_HOST", "PUBLIC_URL");
		assertThatIllegalStateException().isThrownBy(() -> new MailProperties("", SERVER, null).sender())
			.withMessageContaining("MAIL_FROM");
	}

	@Test
	void senderMayHaveANameInAnyScript() {
		var sender = new MailProperties("Società Credito <credito@example.it>", SERVER, null).sender();
		assertThat(sender.getAddress()).isEqualTo("credito@example.it");
		assertThat(sender.getPersonal()).isEqualTo("Società Credito");
		assertThat(sender.toString()).isEqualTo("=?UTF-8?Q?Societ=C3=A0_Credito?= <credito@example.it>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "credito", "a@example.it, b@example.it", "Credito <credito>",
			"a@example.it\r\nBcc: b@example.it" })
	void senderIsOneAddress(String from) {
		assertThatIllegalArgumentException().isThrownBy(() -> new MailProperties(from, SERVER, null))
			.withMessageContaining("MAIL_FROM");
	}

	private static void start(MailProperties properties, String publicUrl) {
		new ApplicationContextRunner().withPropertyValues("credito.web.public-url=" + publicUrl)
			.withBean(PublicSite.class)
			.run((context) -> new MissingSettings(properties, context.getBean(PublicSite.class))
				.afterSingletonsInstantiated());
	}

}
