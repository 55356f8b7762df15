package it.creditoprepagato.launch.demo;

import it.creditoprepagato.identity.EmailAddress;
import it.creditoprepagato.identity.NewUser;
import it.creditoprepagato.identity.Password;
import it.creditoprepagato.identity.Registration;
import it.creditoprepagato.identity.Users;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The one person of the provider. */
@Component
@ConditionalOnBooleanProperty("credito.launch.demo-data")
class DemoStaff implements DemoPerson {

	private final Users users;

	DemoStaff(Users users) {
		this.users = users;
	}

	@Override
	public String email() {
		return "staff@example.it";
	}

	@Override
	public boolean isMade() {
		return this.users.createStaff(new NewUser(new EmailAddress(email()), "Sara Bianchi",
				new Password("demo-staff-2026"))) instanceof Registration.Registered;
	}

}
