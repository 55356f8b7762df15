package it.creditoprepagato.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Language;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers those who sign in with a password. */
@Service
public class Users {

	private final Accounts accounts;

	private final SignUps signUps;

	private final PasswordChanges passwords;

	Users(Accounts accounts, SignUps signUps, PasswordChanges passwords) {
		this.accounts = accounts;
		this.signUps = signUps;
		this.passwords = passwords;
	}

	/**
	 * Registers a person of a customer, whose address is known to be theirs.
	 * @return {@link Registration.Registered}, or {@link Registration.EmailTaken}
	 */
	@Transactional
	public Registration register(CustomerId customer, NewUser user) {
		Optional<UserAccount> account = create(user, Role.CUSTOMER);
		account.ifPresent((member) -> this.accounts.join(member, customer));
		return registration(account);
	}

	/**
	 * Registers a person of the provider, whose address is known to be theirs.
	 * @return {@link Registration.Registered}, or {@link Registration.EmailTaken}
	 */
	@Transactional
	public Registration createStaff(NewUser user) {
		return registration(create(user, Role.STAFF));
	}

	/**
	 * Registers somebody who came by himself, with a customer of his own, in a
	 * transaction of its own; to be called outside of one. He cannot sign in before he
	 * has followed the link that is sent to him. If the address has a user already, no
	 * customer is opened, and that user is told by mail; the answer, and the time it
	 * takes, are the same.
	 * @param networkAddress where the wish comes from
	 * @param opening opens the customer; called in the transaction, once, and only if the
	 * address is free
	 * @return {@link SignUpOutcome.Received}, or {@link SignUpOutcome.Throttled}
	 */
	public SignUpOutcome signUp(SignUp wish, String networkAddress, Supplier<CustomerId> opening) {
		return this.signUps.attempt(wish, networkAddress, opening);
	}

	/**
	 * Gives a user another password, in a transaction of its own; to be called outside of
	 * one. All other sessions of the user end, and he is told by mail.
	 * @param typedOld what he says that the present one is, right or wrong
	 * @param from the session that goes on
	 * @return {@link PasswordChange.Changed}; {@link PasswordChange.WrongPassword}; or
	 * {@link PasswordChange.Throttled}, counted together with attempts to sign in
	 */
	public PasswordChange changePassword(SignedIn user, String typedOld, Password next, RequestOrigin from) {
		return this.passwords.attempt(user, typedOld, next, from);
	}

	/** What mails to a user are written in. */
	@Transactional(readOnly = true)
	public Language language(UUID userId) {
		return this.accounts.get(userId).language();
	}

	/** From now on, mails to the user are written in this language. */
	@Transactional
	public void speak(UUID userId, Language language) {
		this.accounts.get(userId).speak(language);
	}

	/** The users of a customer who have shown that their address is theirs. */
	@Transactional(readOnly = true)
	public List<Addressee> addressees(CustomerId customer) {
		return this.accounts.addressees(customer);
	}

	/** The customer whose person signs in by that address; empty if nobody's does. */
	@Transactional(readOnly = true)
	public Optional<CustomerId> customerOf(EmailAddress email) {
		return this.accounts.find(email).map(KnownUser::customerId).map(CustomerId::new);
	}

	private Optional<UserAccount> create(NewUser user, Role role) {
		UserAccount account = this.accounts.draft(user, this.accounts.hash(user.password()), role, Language.IT);
		this.accounts.confirm(account);
		return this.accounts.isAdded(account, user.email()) ? Optional.of(account) : Optional.empty();
	}

	private static Registration registration(Optional<UserAccount> account) {
		return account.<Registration>map((made) -> new Registration.Registered(made.userId()))
			.orElseGet(Registration.EmailTaken::new);
	}

}
