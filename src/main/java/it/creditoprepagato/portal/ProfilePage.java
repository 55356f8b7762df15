package it.creditoprepagato.portal;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import it.creditoprepagato.customers.Country;
import it.creditoprepagato.customers.Customer;
import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.identity.EmailAddress;
import it.creditoprepagato.identity.Members;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.notifications.Bounces;
import it.creditoprepagato.notifications.CreditWatch;
import it.creditoprepagato.notifications.NoticeKind;
import it.creditoprepagato.notifications.NoticePreferences;
import it.creditoprepagato.shared.Language;
import it.creditoprepagato.tax.VatNumbers;

/** What stands on the profile page, whichever of its forms was sent. */
@Component
class ProfilePage {

	static final String PATH = "/area-clienti/profilo";

	private static final String VIEW = "portal/profile";

	private final Customers customers;

	private final Members members;

	private final VatNumbers vatNumbers;

	private final Notices notices;

	ProfilePage(Customers customers, Members members, VatNumbers vatNumbers, Notices notices) {
		this.customers = customers;
		this.members = members;
		this.vatNumbers = vatNumbers;
		this.notices = notices;
	}

	/** Where the customer's people get their mail, by their names. */
	List<EmailAddress> addresses(SignedIn person) {
		return this.members.of(person.customerId()).stream().map((member) -> new EmailAddress(member.email())).toList();
	}

	String show(SignedIn person, Model model, Locale locale) {
		Customer customer = this.customers.get(person.customerId());
		Country country = customer.profile().country();
		model.addAttribute("customer", customer);
		model.addAttribute("country", Locale.of("", country.code()).getDisplayCountry(locale));
		model.addAttribute("standing", this.vatNumbers.standing(person.customerId()).orElse(null));
		model.addAttribute("name", person.email());
		model.addAttribute("members", this.members.of(person.customerId()));
		model.addAttribute("spoken", this.members.languageOf(person.userId()));
		model.addAttribute("languages", Language.values());
		if (!model.containsAttribute("password")) {
			model.addAttribute("password", PasswordForm.BLANK);
		}
		model.addAttribute("notices", NoticeKind.values());
		model.addAttribute("wanted", this.notices.preferences().of(person.customerId(), addresses(person)));
		model.addAttribute("bounced", this.notices.bounces().of(person.customerId()));
		model.addAttribute("threshold", this.notices.watch().threshold(person.customerId()).orElse(null));
		return VIEW;
	}

	/**
	 * What is told by mail.
	 *
	 * @param preferences which mails are wanted
	 * @param watch below which credit to tell
	 * @param bounces which addresses get none
	 */
	@Component
	record Notices(NoticePreferences preferences, CreditWatch watch, Bounces bounces) {
	}

}
