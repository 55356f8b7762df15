package it.creditoprepagato.identity.web;

import java.util.Objects;
import java.util.Optional;

import it.creditoprepagato.identity.Password;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * What somebody types to choose a new password.
 *
 * @param codice the link's, hidden in the form
 * @param password chosen now; never shown again
 */
record NewPasswordForm(@Nullable String codice, @Nullable String password) {

	String code() {
		return Objects.requireNonNullElse(this.codice, "");
	}

	/** The password; empty with the reason at its field. */
	Optional<Password> chosen(BindingResult problems) {
		Optional<Password> chosen = Password.typed(Objects.requireNonNullElse(this.password, ""));
		if (chosen.isEmpty()) {
			problems.rejectValue("password", "identity.new-password.wrong");
		}
		return chosen;
	}

	@Override
	public String toString() {
		return "NewPasswordForm[…]";
	}

}
