package it.creditoprepagato.portal;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.identity.EmailAddress;
import it.creditoprepagato.identity.NewUser;
import it.creditoprepagato.identity.Password;
import it.creditoprepagato.identity.SignUp;
import it.creditoprepagato.shared.Language;

/** Reads the sign-up form; all that is wrong stands at its field. */
@Component
class SignUpReading {

	/** Stands in for an address that is told wrong already, so that it is told once. */
	private static final String TO_BE_CORRECTED = "da-correggere@example.invalid";

	/** What the visitor asks for; empty where something is wrong. */
	Optional<Wish> read(SignUpForm form, BindingResult problems, Locale locale) {
		Optional<String> name = NewUser.nameTyped(text(form.nome()));
		Optional<EmailAddress> email = EmailAddress.typed(text(form.email()));
		Optional<Password> password = Password.typed(text(form.password()));
		tell(name, "nome", "portal.sign-up.name.wrong", problems);
		tell(email, "email", "portal.sign-up.email.wrong", problems);
		tell(password, "password", "portal.password.wrong", problems);
		Optional<BillingProfile> profile = form.profilo()
			.orEmail(email.map(EmailAddress::value).orElse(TO_BE_CORRECTED))
			.read("profilo.", problems);
		if (form.condizioni() == null) {
			problems.rejectValue("condizioni", "portal.sign-up.terms.missing");
		}
		if (problems.hasErrors()) {
			return Optional.empty();
		}
		NewUser user = new NewUser(email.orElseThrow(), name.orElseThrow(), password.orElseThrow());
		SignUp signUp = new SignUp(user, Language.of(locale), form.next().orElse(null));
		return Optional.of(new Wish(signUp, profile.orElseThrow()));
	}

	private static void tell(Optional<?> value, String field, String key, BindingResult problems) {
		if (value.isEmpty()) {
			problems.rejectValue(field, key);
		}
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed : "";
	}

	/**
	 * What a visitor asks for.
	 *
	 * @param signUp who will sign in
	 * @param profile what the customer's invoices will say
	 */
	record Wish(SignUp signUp, BillingProfile profile) {
	}

}
