package it.creditoprepagato.identity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Has users told what concerns their accounts, with the links that they need for it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountNews {

	private final OneTimeLinks links;

	private final ApplicationEventPublisher events;

	AccountNews(OneTimeLinks links, ApplicationEventPublisher events) {
		this.links = links;
		this.events = events;
	}

	/** Asks to show that the address is the user's, and leads to the next page then. */
	void askToConfirm(UUID userId, Addressee to, @Nullable NextPage next) {
		this.events.publishEvent(
				new EmailConfirmationAsked(to, this.links.issue(userId, LinkPurpose.EMAIL_CONFIRMATION, next)));
	}

	/** Lets the user choose a password without the old one. */
	void letRecover(UUID userId, Addressee to) {
		this.events
			.publishEvent(new PasswordRecoveryAsked(to, this.links.issue(userId, LinkPurpose.PASSWORD_RECOVERY, null)));
	}

	/** Tells that somebody signed up by the user's address. */
	void tellOfSignUp(Addressee to) {
		this.events.publishEvent(new SignUpRepeated(to));
	}

	/** Tells that the password is another. */
	void tellOfPassword(Addressee to) {
		this.events.publishEvent(new PasswordChanged(to));
	}

}
