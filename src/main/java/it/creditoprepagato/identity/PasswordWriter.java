package it.creditoprepagato.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts another password in force, with all that belongs to it: the user's other sessions
 * and links to choose a password end, the user is told, and it is written down.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PasswordWriter {

	private final Accounts accounts;

	private final Sessions sessions;

	private final OneTimeLinks links;

	private final AccountNews news;

	private final UserTrail trail;

	PasswordWriter(Accounts accounts, Sessions sessions, OneTimeLinks links, AccountNews news, UserTrail trail) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.links = links;
		this.news = news;
		this.trail = trail;
	}

	/** Whoever got a link by mail has shown that the address is his, too. */
	void recover(KnownUser user, String passwordHash, RequestOrigin from) {
		this.accounts.confirm(this.accounts.get(user.userId()));
		write(user, passwordHash, from);
		this.trail.record(user.signedIn(), "identity.password-recovered", from.networkAddress());
	}

	void change(KnownUser user, String passwordHash, RequestOrigin from) {
		write(user, passwordHash, from);
		this.trail.record(user.signedIn(), "identity.password-changed", from.networkAddress());
	}

	private void write(KnownUser user, String passwordHash, RequestOrigin from) {
		this.accounts.get(user.userId()).changePassword(passwordHash);
		this.links.voidAll(user.userId(), LinkPurpose.PASSWORD_RECOVERY);
		this.sessions.endOthers(user.userId(), from.sessionId());
		this.news.tellOfPassword(user.addressee());
	}

}
