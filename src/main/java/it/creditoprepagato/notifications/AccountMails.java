package it.creditoprepagato.notifications;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import it.creditoprepagato.identity.EmailConfirmationAsked;
import it.creditoprepagato.identity.PasswordChanged;
import it.creditoprepagato.identity.PasswordRecoveryAsked;
import it.creditoprepagato.identity.SignUpRepeated;
import it.creditoprepagato.shared.TimeOrderedId;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes to users about their own accounts, whether they like it or not. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountMails {

	private final PostBox post;

	private final Clock clock;

	AccountMails(PostBox post, Clock clock) {
		this.post = post;
		this.clock = clock;
	}

	@EventListener
	void on(EmailConfirmationAsked asked) {
		this.post.post(asked.to(), "confirmation:" + asked.link().fingerprint(),
				new Letter.EmailConfirmation(asked.link().page(), asked.link().expiresAt()));
	}

	@EventListener
	void on(SignUpRepeated repeated) {
		this.post.post(repeated.to(), "sign-up:" + TimeOrderedId.next(), new Letter.SignUpRepeated());
	}

	@EventListener
	void on(PasswordRecoveryAsked asked) {
		this.post.post(asked.to(), "recovery:" + asked.link().fingerprint(),
				new Letter.PasswordRecovery(asked.link().page(), asked.link().expiresAt()));
	}

	@EventListener
	void on(PasswordChanged changed) {
		this.post.post(changed.to(), "password:" + TimeOrderedId.next(),
				new Letter.PasswordChanged(this.clock.instant().truncatedTo(ChronoUnit.MICROS)));
	}

}
