package it.creditoprepagato.identity;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transactions of {@link PasswordRecovery}. */
@Component
@Transactional
class RecoverySteps {

	private final Accounts accounts;

	private final OneTimeLinks links;

	private final AccountNews news;

	private final PasswordWriter writer;

	RecoverySteps(Accounts accounts, OneTimeLinks links, AccountNews news, PasswordWriter writer) {
		this.accounts = accounts;
		this.links = links;
		this.news = news;
		this.writer = writer;
	}

	public RecoveryOutcome ask(EmailAddress email) {
		this.accounts.find(email).ifPresent((user) -> this.news.letRecover(user.userId(), user.addressee()));
		return new RecoveryOutcome.Asked();
	}

	public Optional<EmailAddress> recover(OneTimeLinkRow link, String passwordHash, RequestOrigin from) {
		if (!this.links.isNowUsed(link)) {
			return Optional.empty();
		}
		KnownUser user = this.accounts.known(link.userId());
		this.writer.recover(user, passwordHash, from);
		return Optional.of(new EmailAddress(user.email()));
	}

}
