package it.creditoprepagato.support.web;

import java.util.Optional;

import it.creditoprepagato.support.Category;
import it.creditoprepagato.identity.EmailAddress;
import it.creditoprepagato.support.Sender;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BindingResult;

/**
 * What a visitor types to ask something, as it was typed.
 *
 * @param nome who asks
 * @param email where the answer goes
 * @param telefono perhaps
 * @param argomento a {@link Category}
 * @param messaggio what is asked
 * @param recapito a trap: people do not see it, programs fill it in
 * @param chiave hidden in the form, so that two clicks send once
 */
record ContactForm(@Nullable String nome, @Nullable String email, @Nullable String telefono, @Nullable String argomento,
		@Nullable String messaggio, @Nullable String recapito, @Nullable String chiave) {

	static ContactForm blank() {
		return new ContactForm(null, null, null, null, null, null, null);
	}

	/**
	 * Whether something stands in the trap; told at it, since it may have been a person.
	 */
	boolean isTrapped(BindingResult problems) {
		boolean trapped = this.recapito != null && !this.recapito.isEmpty();
		if (trapped) {
			problems.rejectValue("recapito", "support.contact.trap.filled");
		}
		return trapped;
	}

	/** Who asks; empty with the reasons at the fields. */
	Optional<Sender> sender(BindingResult problems) {
		String name = Sender.typedName(this.nome);
		boolean named = MessageReading.fits("nome", name, Sender.LONGEST_NAME, problems);
		String mail = EmailAddress.typed(stripped(this.email)).map(EmailAddress::value).orElse("");
		if (mail.isEmpty()) {
			problems.rejectValue("email", "support.contact.email.wrong");
		}
		String phone = stripped(this.telefono);
		if (!phone.isEmpty() && !Sender.isPhone(phone)) {
			problems.rejectValue("telefono", "support.contact.phone.wrong");
		}
		boolean reachable = !mail.isEmpty() && (phone.isEmpty() || Sender.isPhone(phone));
		return (named && reachable) ? Optional.of(new Sender(name, mail, phone.isEmpty() ? null : phone, language()))
				: Optional.empty();
	}

	private static String stripped(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	private static String language() {
		return LocaleContextHolder.getLocale().getLanguage();
	}

}
