package it.creditoprepagato.notifications;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records how far mails are, each step in a transaction of its own. */
@Component
@Transactional
class MailLog {

	private final MailRepository mails;

	private final Clock clock;

	MailLog(MailRepository mails, Clock clock) {
		this.mails = mails;
		this.clock = clock;
	}

	/** The mail to send, with this attempt counted; empty if it has ended. */
	public Optional<MailRow> take(MailRow.Id id) {
		return (this.mails.take(id) == 1) ? this.mails.findById(id) : Optional.empty();
	}

	public void sent(MailRow.Id id) {
		this.mails.sent(id, this.clock.instant().truncatedTo(ChronoUnit.MICROS));
	}

	public void giveUp(MailRow.Id id) {
		this.mails.giveUp(id);
	}

}
