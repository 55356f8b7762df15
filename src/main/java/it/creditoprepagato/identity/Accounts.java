package it.creditoprepagato.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Language;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the accounts of users, one for an address. */
@Component
class Accounts {

	private final EntityManager entities;

	private final UserRepository users;

	private final PasswordHashing hashing;

	private final Clock clock;

	Accounts(EntityManager entities, UserRepository users, PasswordHashing hashing, Clock clock) {
		this.entities = entities;
		this.users = users;
		this.hashing = hashing;
		this.clock = clock;
	}

	/** Takes time, and is better done before the transaction where there is a crowd. */
	String hash(Password password) {
		return this.hashing.hash(password);
	}

	Optional<KnownUser> find(EmailAddress email) {
		return this.users.byEmail(email.value());
	}

	/**
	 * The account of an id that came from one.
	 * @throws NoSuchElementException if there is none
	 */
	UserAccount get(UUID userId) {
		UserAccount account = this.entities.find(UserAccount.class, new UserAccount.Id(userId));
		if (account == null) {
			throw new NoSuchElementException("No user " + userId);
		}
		return account;
	}

	/**
	 * The user of an id that came from one.
	 * @throws NoSuchElementException if there is none
	 */
	KnownUser known(UUID userId) {
		return this.users.byId(userId).orElseThrow();
	}

	List<Addressee> addressees(CustomerId customer) {
		return this.users.confirmedOf(customer.value()).stream().map(KnownUser::addressee).toList();
	}

	/** An account that has yet to be {@link #isAdded added}, unconfirmed. */
	UserAccount draft(NewUser user, String passwordHash, Role role, Language language) {
		return new UserAccount(user.displayName(), passwordHash, role, language, now());
	}

	/** Notes that the address is the user's own. */
	void confirm(UserAccount account) {
		account.confirmEmail(now());
	}

	/** Registers the account; false if somebody has the address. */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean isAdded(UserAccount account, EmailAddress email) {
		if (this.users.claim(email.value(), account.userId()) == 0) {
			return false;
		}
		this.entities.persist(account);
		return true;
	}

	/** Makes the user a person of the customer. */
	void join(UserAccount account, CustomerId customer) {
		this.entities.persist(new Membership(account.userId(), customer));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
