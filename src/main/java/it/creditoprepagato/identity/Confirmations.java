package it.creditoprepagato.identity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks users to show that an address is theirs. */
@Component
class Confirmations {

	private final OneTimeLinks links;

	private final ApplicationEventPublisher events;

	Confirmations(OneTimeLinks links, ApplicationEventPublisher events) {
		this.links = links;
		this.events = events;
	}

	/** Has a link sent, good for seven days, that leads to the next page in the end. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void ask(UUID userId, Addressee to, @Nullable NextPage next) {
		this.events.publishEvent(
				new EmailConfirmationAsked(to, this.links.issue(userId, LinkPurpose.EMAIL_CONFIRMATION, next)));
	}

}
