package it.creditoprepagato.notifications;

import java.util.List;
import java.util.Map;
import java.util.Set;

import it.creditoprepagato.identity.Addressee;
import it.creditoprepagato.identity.EmailAddress;
import it.creditoprepagato.identity.Users;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has letters sent to every user of a customer, each in his language, as far as he wants
 * to be told. The addresses are those that users showed to be theirs, not the one on
 * invoices, which nobody checked.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CustomerPost {

	private final NoticePreferences preferences;

	private final Users users;

	private final PostBox post;

	CustomerPost(NoticePreferences preferences, Users users, PostBox post) {
		this.preferences = preferences;
		this.users = users;
		this.post = post;
	}

	/** Has a letter sent, unless they have had one by that key. */
	void post(CustomerId customer, String key, Letter letter) {
		wanting(customer, letter.kind()).forEach((user) -> this.post.post(user, key, letter));
	}

	/** Who gets letters of a kind. */
	List<Addressee> wanting(CustomerId customer, MailKind kind) {
		List<Addressee> users = this.users.addressees(customer);
		Map<EmailAddress, Set<NoticeKind>> wanted = this.preferences.of(customer,
				users.stream().map(Addressee::email).toList());
		return users.stream().filter((user) -> kind.isWanted(wanted.getOrDefault(user.email(), Set.of()))).toList();
	}

}
