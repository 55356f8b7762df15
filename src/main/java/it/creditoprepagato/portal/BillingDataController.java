package it.creditoprepagato.portal;

import java.util.Locale;
import java.util.Optional;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.customers.CustomerKind;
import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.identity.SignedIn;

/** Changes the billing profile, with the fields and checks of sign-up. */
@Controller
class BillingDataController {

	private static final String PATH = ProfilePage.PATH + "/dati";

	private static final String VIEW = "portal/billing-data";

	private final Customers customers;

	BillingDataController(Customers customers) {
		this.customers = customers;
	}

	/** What every answer with the form needs. */
	@ModelAttribute
	void fill(Model model, Locale locale) {
		model.addAttribute("kinds", CustomerKind.values());
		model.addAttribute("countries", NamedCountry.in(locale));
	}

	@GetMapping(PATH)
	String page(@AuthenticationPrincipal SignedIn person, Model model) {
		model.addAttribute("form", ProfileForm.of(this.customers.get(person.customerId()).profile()));
		return VIEW;
	}

	@PostMapping(PATH)
	String change(@AuthenticationPrincipal SignedIn person, @ModelAttribute("form") ProfileForm form,
			BindingResult problems, RedirectAttributes next) {
		Optional<BillingProfile> profile = form.read("", problems);
		if (profile.isEmpty()) {
			return VIEW;
		}
		this.customers.changeProfile(person.customerId(), profile.get(), person.actor());
		next.addFlashAttribute("flash", "portal.profile.saved.data");
		return "redirect:" + ProfilePage.PATH;
	}

}
