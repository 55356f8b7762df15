package it.creditoprepagato.launch.demo;

import java.util.Optional;

import it.creditoprepagato.customers.Customer;
import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.identity.ApiKeySecret;
import it.creditoprepagato.identity.ApiKeys;
import it.creditoprepagato.identity.EmailAddress;
import it.creditoprepagato.identity.NewUser;
import it.creditoprepagato.identity.Password;
import it.creditoprepagato.identity.Registration;
import it.creditoprepagato.identity.Users;
import it.creditoprepagato.shared.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens customers with their person and their API key. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DemoAccounts {

	private final Customers customers;

	private final Users users;

	private final ApiKeys keys;

	DemoAccounts(Customers customers, Users users, ApiKeys keys) {
		this.customers = customers;
		this.users = users;
		this.keys = keys;
	}

	/** Opens the customer; empty if somebody signs in by that address. */
	Optional<DemoCustomer> open(DemoAccount account) {
		Customer customer = this.customers.open(account.profile());
		NewUser person = new NewUser(new EmailAddress(account.email()), account.person(),
				new Password(account.password()));
		if (this.users.register(customer.id(), person) instanceof Registration.Registered registered) {
			this.keys.create(customer.id(), "Dimostrazione", new ApiKeySecret(account.apiKey()));
			return Optional.of(new DemoCustomer(customer, new Actor(Actor.Kind.USER, registered.userId().toString())));
		}
		return Optional.empty();
	}

}
