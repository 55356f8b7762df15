package it.creditoprepagato.identity;

import java.util.Optional;

import org.springframework.stereotype.Service;

/**
 * Lets users choose a new password by a link that is sent to them, good for an hour and
 * for one use (NIST SP 800-63B, 4.2). Each operation has its own transaction.
 */
@Service
public class PasswordRecovery {

	private final LinkThrottle throttle;

	private final Accounts accounts;

	private final OneTimeLinks links;

	private final RecoverySteps steps;

	PasswordRecovery(LinkThrottle throttle, Accounts accounts, OneTimeLinks links, RecoverySteps steps) {
		this.throttle = throttle;
		this.accounts = accounts;
		this.links = links;
		this.steps = steps;
	}

	/**
	 * Has a link sent, if the address has a user; whether it has is not told.
	 * @param networkAddress where the wish comes from
	 * @return {@link RecoveryOutcome.Asked}, or {@link RecoveryOutcome.Throttled}
	 */
	public RecoveryOutcome ask(EmailAddress email, String networkAddress) {
		return this.throttle.count(email, networkAddress)
			.<RecoveryOutcome>map(RecoveryOutcome.Throttled::new)
			.orElseGet(() -> this.steps.ask(email));
	}

	/** Whether a password can be chosen by this link's code. */
	public boolean isGood(String code) {
		return find(code).isPresent();
	}

	/**
	 * Puts the password in force and uses the link; the user is signed out everywhere.
	 * @return by what the user signs in; empty if the code is no link's, or the link was
	 * used, or its time is over
	 */
	public Optional<EmailAddress> recover(String code, Password next, RequestOrigin from) {
		return find(code).flatMap((link) -> this.steps.recover(link, this.accounts.hash(next), from));
	}

	private Optional<OneTimeLinkRow> find(String code) {
		return this.links.find(code, LinkPurpose.PASSWORD_RECOVERY).filter((link) -> !link.isUsed());
	}

}
