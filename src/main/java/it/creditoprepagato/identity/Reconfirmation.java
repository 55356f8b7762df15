package it.creditoprepagato.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sends the link again to those who want to sign in and have not used it. */
@Component
class Reconfirmation {

	private final LinkThrottle throttle;

	private final OneTimeLinks links;

	private final AccountNews news;

	private final TransactionOperations transactions;

	Reconfirmation(LinkThrottle throttle, OneTimeLinks links, AccountNews news, TransactionOperations transactions) {
		this.throttle = throttle;
		this.links = links;
		this.news = news;
		this.transactions = transactions;
	}

	/** Has a link sent that leads where the last one did, unless many were sent. */
	void ask(KnownUser user, String networkAddress) {
		Addressee to = user.addressee();
		if (this.throttle.count(to.email(), networkAddress).isEmpty()) {
			this.transactions.executeWithoutResult((transaction) -> this.news.askToConfirm(user.userId(), to,
					this.links.latestNext(user.userId(), LinkPurpose.EMAIL_CONFIRMATION)));
		}
	}

}
