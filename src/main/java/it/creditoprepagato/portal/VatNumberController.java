package it.creditoprepagato.portal;

import java.time.Duration;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.tax.VatNumbers;
import it.creditoprepagato.throttle.Limit;
import it.creditoprepagato.throttle.Source;
import it.creditoprepagato.throttle.Throttle;

/** Has the customer's VAT number looked up once more. */
@Controller
class VatNumberController {

	/** The union's register counts who asks, too. */
	private static final Limit LIMIT = new Limit(5, Duration.ofHours(1));

	private final VatNumbers numbers;

	private final Throttle throttle;

	VatNumberController(VatNumbers numbers, Throttle throttle) {
		this.numbers = numbers;
		this.throttle = throttle;
	}

	@PostMapping(ProfilePage.PATH + "/partita-iva")
	String askAgain(@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		Source customer = Source.of("tax.vat-number", person.customerId().toString());
		boolean wait = this.throttle.take(customer, LIMIT).isPresent();
		if (!wait) {
			this.numbers.askAgain(person.customerId());
		}
		next.addFlashAttribute("flash", wait ? "portal.profile.vies.wait" : "portal.profile.vies.asked");
		return "redirect:" + ProfilePage.PATH;
	}

}
