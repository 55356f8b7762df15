package it.creditoprepagato.launch;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import it.creditoprepagato.identity.EmailAddress;
import it.creditoprepagato.identity.NewUser;
import it.creditoprepagato.identity.Password;
import it.creditoprepagato.identity.Registration;
import it.creditoprepagato.identity.Users;

import org.springframework.stereotype.Component;

/** Registers a person of the provider, whose password is shown this once. */
@Component("create-staff")
class CreateStaff implements SubCommand {

	private static final int PASSWORD_BYTES = 18;

	private final Users users;

	CreateStaff(Users users) {
		this.users = users;
	}

	@Override
	public Result run(List<String> arguments) {
		if (arguments.size() != 1) {
			return Result.failed(Launcher.usage("create-staff", "EMAIL"));
		}
		Optional<EmailAddress> email = EmailAddress.typed(arguments.getFirst());
		return email.map(this::create)
			.orElseGet(() -> Result.failed(arguments.getFirst() + " is not a mail address; nobody was registered"));
	}

	private Result create(EmailAddress email) {
		Password password = randomPassword();
		String name = email.value().substring(0, email.value().indexOf('@'));
		return switch (this.users.createStaff(new NewUser(email, name, password))) {
			case Registration.Registered _ ->
				Result.ok("registered " + email + " as staff", "password, shown only now: " + password.value());
			case Registration.EmailTaken _ ->
				Result.failed("somebody signs in as " + email + " already; nothing changed");
		};
	}

	private static Password randomPassword() {
		byte[] bytes = new byte[PASSWORD_BYTES];
		new SecureRandom().nextBytes(bytes);
		return new Password(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

}
