package it.creditoprepagato.identity.web;

import java.util.Objects;
import java.util.Optional;

import it.creditoprepagato.identity.EmailAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * What somebody types who has forgotten the password, as it was typed.
 *
 * @param email meant as the address to sign in by
 */
record RecoveryForm(@Nullable String email) {

	/** The address; empty with the reason at its field. */
	Optional<EmailAddress> address(BindingResult problems) {
		Optional<EmailAddress> address = EmailAddress.typed(Objects.requireNonNullElse(this.email, ""));
		if (address.isEmpty()) {
			problems.rejectValue("email", "identity.recovery.email.wrong");
		}
		return address;
	}

}
