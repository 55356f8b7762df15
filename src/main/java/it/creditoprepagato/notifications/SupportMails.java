package it.creditoprepagato.notifications;

import java.util.Locale;

import it.creditoprepagato.identity.Addressee;
import it.creditoprepagato.identity.EmailAddress;
import it.creditoprepagato.shared.Language;
import it.creditoprepagato.identity.Users;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.support.ContactMessageAnswered;
import it.creditoprepagato.support.Sender;
import it.creditoprepagato.support.TicketAnswered;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who asked that support has answered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SupportMails {

	private final NoticePreferences preferences;

	private final Users users;

	private final PostBox post;

	SupportMails(NoticePreferences preferences, Users users, PostBox post) {
		this.preferences = preferences;
		this.users = users;
		this.post = post;
	}

	@EventListener
	void on(TicketAnswered answered) {
		CustomerId customer = answered.ticket().customer();
		if (answered.author().isStaff() && MailKind.TICKET_ANSWERED.isWanted(this.preferences.of(customer))) {
			Letter letter = new Letter.TicketAnswered(answered.ticket().number().value(), answered.subject().value());
			String key = "ticket:" + TimeOrderedId.next();
			this.users.addressees(customer).forEach((user) -> this.post.post(user, key, letter));
		}
	}

	@EventListener
	void on(ContactMessageAnswered answered) {
		Sender sender = answered.recipient();
		Addressee to = new Addressee(null, new EmailAddress(sender.email()),
				Language.valueOf(sender.language().toUpperCase(Locale.ROOT)));
		this.post.post(to, "contact:" + TimeOrderedId.next(), letter(answered));
	}

	private static Letter letter(ContactMessageAnswered answered) {
		return new Letter.ContactAnswered(answered.number().value(), answered.recipient().name(),
				answered.text().value());
	}

}
