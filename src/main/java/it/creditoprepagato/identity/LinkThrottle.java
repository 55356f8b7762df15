package it.creditoprepagato.identity;

import java.time.Duration;
import java.util.Optional;

import it.creditoprepagato.throttle.Limit;
import it.creditoprepagato.throttle.Throttle;

import org.springframework.stereotype.Component;

/**
 * Limits what anybody can have sent to an address, known or not, so that nobody's mailbox
 * is filled by strangers.
 */
@Component
class LinkThrottle {

	private final Throttle throttle;

	private final Limit perAccount;

	private final Limit perAddress;

	LinkThrottle(Throttle throttle, MailLimits limits) {
		this.throttle = throttle;
		this.perAccount = new Limit(limits.perAccount(), limits.within());
		this.perAddress = new Limit(limits.perAddress(), limits.within());
	}

	/** Counts a mail that is asked for, or tells how long to wait for the next. */
	Optional<Duration> count(EmailAddress email, String networkAddress) {
		SignInSource source = SignInSource.ofMail(email, networkAddress);
		return this.throttle.take(source.network(), this.perAddress)
			.or(() -> this.throttle.take(source.account(), this.perAccount));
	}

}
