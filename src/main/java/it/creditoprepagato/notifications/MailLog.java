package it.creditoprepagato.notifications;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records how far mails are, each step in a transaction of its own. */
@Component
@Transactional
class MailLog {

	private final MailRepository mails;

	private final Bounces bounces;

	private final Clock clock;

	MailLog(MailRepository mails, Bounces bounces, Clock clock) {
		this.mails = mails;
		this.bounces = bounces;
		this.clock = clock;
	}

	/** The mail to send, with this attempt counted; empty if it has ended. */
	public Optional<MailRow> take(MailRow.Id id) {
		return (this.mails.take(id) == 1) ? this.mails.findById(id) : Optional.empty();
	}

	public void sent(MailRow mail) {
		this.mails.sent(mail.id(), now());
		this.bounces.taken(mail);
	}

	public void giveUp(MailRow.Id id) {
		this.mails.giveUp(id);
	}

	/** Gives up a mail that the server will never take for its address. */
	public void refused(MailRow mail) {
		this.mails.giveUp(mail.id());
		this.bounces.refused(mail, now());
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
