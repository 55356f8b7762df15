package it.creditoprepagato.portal;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

import it.creditoprepagato.identity.Password;

/**
 * What somebody types to have another password; none of it is shown again.
 *
 * @param attuale the present one
 * @param nuova the one to be
 */
record PasswordForm(@Nullable String attuale, @Nullable String nuova) {

	static final PasswordForm BLANK = new PasswordForm(null, null);

	String old() {
		return Objects.requireNonNullElse(this.attuale, "");
	}

	/** The password to be; empty with the reason at its field. */
	Optional<Password> next(BindingResult problems) {
		if (old().isEmpty()) {
			problems.rejectValue("attuale", "portal.password.old.missing");
		}
		Optional<Password> next = Password.typed(Objects.requireNonNullElse(this.nuova, ""));
		if (next.isEmpty()) {
			problems.rejectValue("nuova", "portal.password.wrong");
		}
		return problems.hasErrors() ? Optional.empty() : next;
	}

	@Override
	public String toString() {
		return "PasswordForm[…]";
	}

}
