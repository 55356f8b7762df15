package it.creditoprepagato.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages of the contact form, which staff answers by mail. A form that is sent twice is
 * {@link SendOutcome.Sent} once; with other contents it is
 * {@link SendOutcome.SentOtherwise}.
 */
@Service
public class ContactMessages {

	/** How many answers a message has at most. */
	public static final int MOST_ANSWERS = 20;

	private final ContactDesk desk;

	private final SendingThrottle throttle;

	private final Clock clock;

	ContactMessages(ContactDesk desk, SendingThrottle throttle, Clock clock) {
		this.desk = desk;
		this.throttle = throttle;
		this.clock = clock;
	}

	/**
	 * Takes a message in.
	 * @param networkAddress where it comes from
	 * @return {@link SendOutcome.Sent} with its number;
	 * {@link SendOutcome.SentOtherwise}; or {@link SendOutcome.TooOften}, by the mail
	 * address or the network's
	 */
	public SendOutcome send(NewContactMessage message, String networkAddress) {
		return this.desk.earlier(message).orElseGet(() -> {
			Optional<Duration> wait = this.throttle.count(message.sender(), networkAddress);
			return wait.<SendOutcome>map(SendOutcome.TooOften::new).orElseGet(() -> this.desk.receive(message, now()));
		});
	}

	/**
	 * Answers a message.
	 * @return {@link SendOutcome.Sent}; {@link SendOutcome.SentOtherwise};
	 * {@link SendOutcome.Overtaken} if there are more answers than were seen; or
	 * {@link SendOutcome.LimitReached} of {@link #MOST_ANSWERS}
	 * @throws NoSuchElementException if there is no such message
	 */
	public SendOutcome answer(CaseNumber number, ContactReply reply, Author colleague) {
		return this.desk.answer(number, reply, colleague, now());
	}

	/**
	 * Closes a message; one that is closed stays so.
	 * @throws NoSuchElementException if there is no such message
	 */
	public void close(CaseNumber number) {
		this.desk.close(number, now());
	}

	@Transactional(readOnly = true)
	public Optional<ContactMessage> find(CaseNumber number) {
		return this.desk.message(number).map(ContactRow::message);
	}

	/** The answers to a message, in the order they were written. */
	@Transactional(readOnly = true)
	public List<Remark> answers(CaseNumber number) {
		return this.desk.answers(number);
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
