package it.creditoprepagato.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One run of a mail's job: count the attempt, commit, send with no transaction open,
 * record it. Only a run that dies between sending and recording has the mail sent again,
 * under the same Message-ID.
 */
@Component
class MailRun {

	private static final Logger LOG = LoggerFactory.getLogger(MailRun.class);

	private final MailLog log;

	private final MailWriter writer;

	private final MailTransport transport;

	private final Clock clock;

	MailRun(MailLog log, MailWriter writer, MailTransport transport, Clock clock) {
		this.log = log;
		this.writer = writer;
		this.transport = transport;
		this.clock = clock;
	}

	/** When to run again; empty when the mail is sent or given up. */
	Optional<Instant> run(MailRow.Id id) {
		return this.log.take(id).flatMap(this::send);
	}

	private Optional<Instant> send(MailRow mail) {
		try {
			this.transport.deliver(this.writer.write(mail));
		}
		catch (AddressRefused ex) {
			LOG.warn("Mail {} ({}) was refused for its address", mail.id().id(), mail.kind(), ex);
			this.log.refused(mail);
			return Optional.empty();
		}
		catch (RuntimeException ex) {
			return (mail.attempts() < MailBackoff.MOST_ATTEMPTS) ? later(mail, ex) : giveUp(mail, ex);
		}
		this.log.sent(mail);
		return Optional.empty();
	}

	private Optional<Instant> later(MailRow mail, RuntimeException reason) {
		Instant next = this.clock.instant().plus(MailBackoff.after(mail.attempts()));
		LOG.warn("Mail {} ({}) was not delivered, attempt {} of {}, the next at {}: {}", mail.id().id(), mail.kind(),
				mail.attempts(), MailBackoff.MOST_ATTEMPTS, next, reason.getMessage());
		return Optional.of(next);
	}

	private Optional<Instant> giveUp(MailRow mail, RuntimeException reason) {
		LOG.warn("Mail {} ({}) is given up after attempt {}", mail.id().id(), mail.kind(), mail.attempts(), reason);
		this.log.giveUp(mail.id());
		return Optional.empty();
	}

}
