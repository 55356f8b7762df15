package it.creditoprepagato.notifications;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import it.creditoprepagato.identity.Addressee;
import it.creditoprepagato.identity.EmailAddress;
import it.creditoprepagato.identity.People;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Language;
import it.creditoprepagato.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Mails on their way over SMTP, to servers that take them, and to others. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class SmtpTests {

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private final Addressee to = Mails.somebody(Language.IT);

	@Autowired
	private ApplicationContext context;

	private Mails mails;

	@BeforeEach
	void start() {
		this.mails = new Mails(this.context);
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop();
	}

	@Test
	void mailArrivesWhole() throws Exception {
		MailRow.Id id = this.mails.post(this.to, new Letter.TopUpSettled(123_456, 130_00, "Member 2016", false));
		assertThat(run(id)).isEmpty();
		SentMail mail = received();
		assertThat(mail.subject()).isEqualTo("Accreditati € 1.234,56");
		assertThat(mail.header("From")).isEqualTo("Credito Prepagato <credito@example.it>");
		assertThat(mail.header("To")).isEqualTo(this.to.email().value());
		assertThat(mail.header("Message-ID")).isEqualTo("<" + id.id() + "@example.it>");
		assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
		assertThat(mail.header("Content-Language")).isEqualTo("it");
		assertThat(mail.header("Content-Type")).startsWith("multipart/alternative");
		assertThat(mail.header("Date")).isNotEmpty();
		assertThat(mail.plain()).contains("€ 1.234,56", "€ 130,00", "Member 2016",
				"http://localhost:8080/area-clienti/pagamenti/prepagato");
		assertThat(mail.html()).contains("<h1", "€ 1.234,56", "€ 130,00", "Member 2016",
				"href=\"http://localhost:8080/area-clienti/pagamenti/prepagato\"");
	}

	@Test
	void nothingOfItIsKeptOnceItIsSent() {
		MailRow.Id id = this.mails.post(this.to, new Letter.PasswordRecovery("/segreta", Instant.now()));
		assertThat(row()).containsEntry("status", "QUEUED").containsEntry("attempts", 0).containsEntry("sent_at", null);
		assertThat(String.valueOf(row().get("parameters"))).contains("/segreta");
		run(id);
		assertThat(row()).containsEntry("status", "SENT")
			.containsEntry("kind", "PASSWORD_RECOVERY")
			.containsEntry("attempts", 1)
			.containsEntry("parameters", null)
			.doesNotContainEntry("sent_at", null);
	}

	@Test
	void jobThatRunsTwiceSendsOnce() {
		MailRow.Id id = this.mails.post(this.to, new Letter.SignUpRepeated());
		run(id);
		assertThat(run(id)).isEmpty();
		assertThat(this.server.getReceivedMessages()).hasSize(1);
		assertThat(row()).containsEntry("attempts", 1);
	}

	@Test
	void keyIsUsedOncePerRecipient() {
		Addressee colleague = new Addressee(this.to.customer(), new EmailAddress(People.anEmail()), Language.EN);
		for (Addressee user : new Addressee[] { this.to, colleague, this.to }) {
			this.mails.post(user, "top-up:1", new Letter.TopUpSettled(100, 100, null, false));
		}
		assertThat(this.mails.rows(this.to.email().value())).hasSize(1);
		assertThat(this.mails.rows(colleague.email().value())).hasSize(1);
	}

	@Test
	void serverThatIsAwayIsTriedAgainUntilItIsBack() throws Exception {
		MailRow.Id id = this.mails.post(this.to, new Letter.SignUpRepeated());
		int port = this.server.getSmtp().getPort();
		this.server.stop();
		Instant before = Instant.now();
		Optional<Instant> next = run(id, port);
		assertThat(next).hasValueSatisfying(
				(at) -> assertThat(at).isBetween(before.plusSeconds(10), Instant.now().plusSeconds(10)));
		assertThat(row()).containsEntry("status", "QUEUED").containsEntry("attempts", 1);
		GreenMail back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		back.start();
		try {
			assertThat(run(id, port)).isEmpty();
			assertThat(back.getReceivedMessages()).hasSize(1);
		}
		finally {
			back.stop();
		}
		assertThat(row()).containsEntry("status", "SENT").containsEntry("attempts", 2);
	}

	@Test
	void serverThatRefusesForNowIsTriedAgain() throws Exception {
		MailRow.Id id = this.mails.post(this.to, new Letter.SignUpRepeated());
		try (RefusingServer busy = new RefusingServer("451 4.3.0 Later, please")) {
			assertThat(run(id, busy.port())).isPresent();
		}
		assertThat(row()).containsEntry("status", "QUEUED");
		assertThat(run(id)).isEmpty();
		assertThat(row()).containsEntry("status", "SENT");
	}

	@Test
	void addressThatIsRefusedForGoodIsGivenUpAtOnce(CapturedOutput output) throws Exception {
		MailRow.Id id = this.mails.post(this.to, new Letter.PasswordRecovery("/segreta", Instant.now()));
		try (RefusingServer strict = new RefusingServer("550 5.1.1 No such user")) {
			assertThat(run(id, strict.port())).isEmpty();
		}
		assertThat(row()).containsEntry("status", "FAILED")
			.containsEntry("attempts", 1)
			.containsEntry("parameters", null);
		assertThat(output).contains("WARN", id.id() + " (PASSWORD_RECOVERY) was refused").doesNotContain("/segreta");
	}

	@Test
	void addressThatIsRefusedIsShownUntilItIsTakenAgain(@Autowired Bounces bounces) throws Exception {
		CustomerId customer = Objects.requireNonNull(this.to.customer());
		MailRow.Id refused = this.mails.post(this.to, new Letter.SignUpRepeated());
		MailRow.Id again = this.mails.post(this.to, new Letter.SignUpRepeated());
		Instant before = Instant.now().minusSeconds(1);
		refuses(refused);
		Instant since = bounces.of(customer).get(this.to.email().value());
		assertThat(since).isBetween(before, Instant.now());
		refuses(again);
		assertThat(bounces.of(customer)).isEqualTo(Map.of(this.to.email().value(), since));
		assertThat(bounces.of(CustomerId.next())).isEmpty();
		assertThat(run(this.mails.post(this.to, new Letter.SignUpRepeated()))).isEmpty();
		assertThat(bounces.of(customer)).isEmpty();
	}

	@Test
	void mailIsGivenUpAfterTheLastAttempt(CapturedOutput output) {
		MailRow.Id id = this.mails.post(this.to, new Letter.SignUpRepeated());
		MailRun run = this.mails.run((mail) -> {
			throw new IllegalStateException("SMTP_HOST is not set, so there is no mail server");
		});
		for (int attempt = 1; attempt < MailBackoff.MOST_ATTEMPTS; attempt++) {
			assertThat(run.run(id)).isPresent();
		}
		assertThat(output).contains("attempt 31 of 32").contains("SMTP_HOST is not set");
		assertThat(run.run(id)).isEmpty();
		assertThat(row()).containsEntry("status", "FAILED")
			.containsEntry("attempts", 32)
			.containsEntry("sent_at", null);
		assertThat(run.run(id)).isEmpty();
		assertThat(output).contains(id.id() + " (SIGN_UP_REPEATED) is given up after attempt 32");
	}

	@Test
	void userOfTheServerIsShown() {
		this.server.setUser("posta@example.it", "posta", "segreta");
		MailRow.Id id = this.mails.post(this.to, new Letter.SignUpRepeated());
		var smtp = new MailProperties.Smtp("127.0.0.1", this.server.getSmtp().getPort(), "posta", "segreta");
		assertThat(this.mails.run(new SmtpTransport(smtp)).run(id)).isEmpty();
		var wrong = new MailProperties.Smtp("127.0.0.1", this.server.getSmtp().getPort(), "posta", "sbagliata");
		MailRow.Id other = this.mails.post(this.to, new Letter.SignUpRepeated());
		assertThat(this.mails.run(new SmtpTransport(wrong)).run(other)).isPresent();
		assertThat(this.server.getReceivedMessages()).hasSize(1);
		assertThat(smtp.toString()).doesNotContain("segreta");
	}

	@Test
	void unknownMailEndsItsJob() {
		assertThat(run(new MailRow.Id(UUID.randomUUID(), UUID.randomUUID()))).isEmpty();
	}

	private void refuses(MailRow.Id id) throws IOException {
		try (RefusingServer strict = new RefusingServer("550 5.1.1 No such user")) {
			assertThat(run(id, strict.port())).isEmpty();
		}
	}

	private Optional<Instant> run(MailRow.Id id) {
		return run(id, this.server.getSmtp().getPort());
	}

	private Optional<Instant> run(MailRow.Id id, int port) {
		return this.mails.run(new SmtpTransport(new MailProperties.Smtp("127.0.0.1", port, "", ""))).run(id);
	}

	private SentMail received() {
		assertThat(this.server.getReceivedMessages()).hasSize(1);
		return new SentMail(this.server.getReceivedMessages()[0]);
	}

	private Map<String, @Nullable Object> row() {
		return this.mails.rows(this.to.email().value()).getLast();
	}

}
