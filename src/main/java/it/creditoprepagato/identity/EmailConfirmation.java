package it.creditoprepagato.identity;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets users show that an address is theirs, by the link that was sent to it. */
@Service
@Transactional
public class EmailConfirmation {

	private final OneTimeLinks links;

	private final Accounts accounts;

	private final UserTrail trail;

	EmailConfirmation(OneTimeLinks links, Accounts accounts, UserTrail trail) {
		this.links = links;
		this.accounts = accounts;
		this.trail = trail;
	}

	/** Whose address this link's code confirms; empty if its time is over. */
	@Transactional(readOnly = true)
	public Optional<EmailAddress> find(String code) {
		return link(code).map((link) -> new EmailAddress(this.accounts.known(link.userId()).email()));
	}

	/**
	 * Confirms the address; again, it changes nothing.
	 * @param networkAddress where the wish comes from
	 * @return how to go on; empty if the code is no link's, or its time is over
	 */
	public Optional<Confirmed> confirm(String code, String networkAddress) {
		return link(code).map((link) -> confirm(link, networkAddress));
	}

	private Confirmed confirm(OneTimeLinkRow link, String networkAddress) {
		KnownUser user = this.accounts.known(link.userId());
		if (this.links.isNowUsed(link)) {
			this.accounts.confirm(this.accounts.get(user.userId()));
			this.trail.record(user.signedIn(), "identity.email-confirmed", networkAddress);
		}
		return new Confirmed(new EmailAddress(user.email()), link.next());
	}

	private Optional<OneTimeLinkRow> link(String code) {
		return this.links.find(code, LinkPurpose.EMAIL_CONFIRMATION);
	}

}
