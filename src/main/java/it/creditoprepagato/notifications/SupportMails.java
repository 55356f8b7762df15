package it.creditoprepagato.notifications;

import java.util.Locale;

import it.creditoprepagato.identity.Addressee;
import it.creditoprepagato.identity.EmailAddress;
import it.creditoprepagato.shared.Language;
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

	private final CustomerPost customers;

	private final PostBox post;

	SupportMails(CustomerPost customers, PostBox post) {
		this.customers = customers;
		this.post = post;
	}

	@EventListener
	void on(TicketAnswered answered) {
		if (answered.author().isStaff()) {
			this.customers.post(answered.ticket().customer(), "ticket:" + TimeOrderedId.next(),
					new Letter.TicketAnswered(answered.ticket().number().value(), answered.subject().value()));
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
