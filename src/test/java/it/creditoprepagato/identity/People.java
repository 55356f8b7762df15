package it.creditoprepagato.identity;

import java.util.UUID;

import it.creditoprepagato.identity.Registration.Registered;
import it.creditoprepagato.shared.CustomerId;

/** Users of tests' own, for tests of all modules. */
public final class People {

	/** The password of everybody here. */
	public static final String PASSWORD = "una-password-lunga";

	private final Users users;

	public People(Users users) {
		this.users = users;
	}

	/** An address that nobody has. */
	public static String anEmail() {
		return UUID.randomUUID() + "@example.it";
	}

	public static NewUser aUser(String email) {
		return new NewUser(new EmailAddress(email), "Mario Rossi", new Password(PASSWORD));
	}

	public SignedIn aMemberOf(CustomerId customer) {
		String email = anEmail();
		Registered registered = (Registered) this.users.register(customer, aUser(email));
		return new SignedIn(registered.userId(), "Mario Rossi", email, Role.CUSTOMER, customer.value());
	}

	public SignedIn aMember() {
		return aMemberOf(CustomerId.next());
	}

	public SignedIn aColleague() {
		String email = anEmail();
		Registered registered = (Registered) this.users.createStaff(aUser(email));
		return new SignedIn(registered.userId(), "Mario Rossi", email, Role.STAFF, null);
	}

}
