package it.creditoprepagato.notifications;

import java.util.Set;

import it.creditoprepagato.identity.Users;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.context.ApplicationContext;

/** What all people of a customer want to be told. */
final class Wishes {

	private Wishes() {
	}

	static void change(ApplicationContext context, CustomerId customer, Set<NoticeKind> wanted) {
		NoticePreferences preferences = context.getBean(NoticePreferences.class);
		context.getBean(Users.class)
			.addressees(customer)
			.forEach((user) -> preferences.change(customer, user.email(), wanted));
	}

}
