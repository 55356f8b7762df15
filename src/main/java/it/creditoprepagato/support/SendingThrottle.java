package it.creditoprepagato.support;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.throttle.Limit;
import it.creditoprepagato.throttle.Source;
import it.creditoprepagato.throttle.Throttle;

import org.springframework.stereotype.Component;

/** Limits what is sent, by customer, mail address and network address. */
@Component
class SendingThrottle {

	private final Throttle throttle;

	private final Limit messages;

	private final Limit bytes;

	private final Limit contactsPerNetwork;

	private final Limit contactsPerSender;

	SendingThrottle(Throttle throttle, SupportProperties limits) {
		this.throttle = throttle;
		this.messages = new Limit(limits.messagesPerHour(), Duration.ofHours(1));
		this.bytes = new Limit(limits.attachmentsPerDay().toBytes(), Duration.ofDays(1));
		this.contactsPerNetwork = new Limit(limits.contactsPerHourAndNetwork(), Duration.ofHours(1));
		this.contactsPerSender = new Limit(limits.contactsPerHour(), Duration.ofHours(1));
	}

	/** Counts a message with its files, or tells how long to wait. */
	Optional<Duration> count(CustomerId customer, long bytes) {
		String who = customer.toString();
		Optional<Duration> wait = this.throttle.take(Source.of("tickets.message", who), this.messages);
		return (bytes == 0) ? wait
				: wait.or(() -> this.throttle.take(Source.of("tickets.bytes", who), this.bytes, bytes));
	}

	/** Counts a message of the contact form, or tells how long to wait. */
	Optional<Duration> count(Sender sender, String networkAddress) {
		String who = sender.email().toLowerCase(Locale.ROOT);
		return this.throttle.take(Source.network("contacts.network", networkAddress), this.contactsPerNetwork)
			.or(() -> this.throttle.take(Source.of("contacts.sender", who), this.contactsPerSender));
	}

}
