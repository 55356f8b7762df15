package it.creditoprepagato.identity;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers those who sign in with a password. */
@Service
public class Users {

	private final EntityManager entities;

	private final UserRepository users;

	private final PasswordHashing hashing;

	private final Clock clock;

	Users(EntityManager entities, UserRepository users, PasswordHashing hashing, Clock clock) {
		this.entities = entities;
		this.users = users;
		this.hashing = hashing;
		this.clock = clock;
	}

	/**
	 * Registers a person of a customer.
	 * @return {@link Registration.Registered}, or {@link Registration.EmailTaken}
	 */
	@Transactional
	public Registration register(CustomerId customer, NewUser user) {
		Registration registration = create(user, Role.CUSTOMER);
		if (registration instanceof Registration.Registered registered) {
			this.entities.persist(new Membership(registered.userId(), customer));
		}
		return registration;
	}

	/**
	 * Registers a person of the provider.
	 * @return {@link Registration.Registered}, or {@link Registration.EmailTaken}
	 */
	@Transactional
	public Registration createStaff(NewUser user) {
		return create(user, Role.STAFF);
	}

	private Registration create(NewUser user, Role role) {
		UserAccount account = new UserAccount(user.displayName(), this.hashing.hash(user.password()), role,
				this.clock.instant().truncatedTo(ChronoUnit.MICROS));
		if (this.users.claim(user.email().value(), account.userId()) == 0) {
			return new Registration.EmailTaken();
		}
		this.entities.persist(account);
		return new Registration.Registered(account.userId());
	}

}
