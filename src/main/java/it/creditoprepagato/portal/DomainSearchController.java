package it.creditoprepagato.portal;

import java.util.List;
import java.util.Objects;

import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.pricing.EntryAmounts;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Plans;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.web.CurrentPerson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Looks for names that are free, with their price on every list; for everybody. Answers
 * appear as the registries give them.
 */
@Controller
class DomainSearchController {

	static final String PATH = "/registrazione-domini";

	private static final int REFRESH_SECONDS = 1;

	private final DomainOffers offers;

	private final Plans plans;

	private final PrepaidPlans subscriptions;

	private final CurrentPerson person;

	private final SearchLimit limit;

	DomainSearchController(DomainOffers offers, Plans plans, PrepaidPlans subscriptions, CurrentPerson person,
			SearchLimit limit) {
		this.offers = offers;
		this.plans = plans;
		this.subscriptions = subscriptions;
		this.person = person;
		this.limit = limit;
	}

	@GetMapping(PATH)
	String search(@RequestParam(required = false) @Nullable String q, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		String typed = Objects.requireNonNullElse(q, "").strip();
		model.addAttribute("q", typed);
		NameSearch search = NameSearch.read(typed);
		model.addAttribute("search", search);
		EntryAmounts onSale = this.plans.onSale().orElse(null);
		model.addAttribute("onSale", onSale);
		if (onSale == null || search.names().isEmpty()) {
			model.addAttribute("offers", List.of());
		}
		else if (this.limit.allows(request.getRemoteAddr(), this.offers.unasked(search.names()))) {
			show(search, onSale.edition(), model);
		}
		else {
			model.addAttribute("offers", List.of());
			model.addAttribute("tooMany", true);
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		}
		return "portal/domain-search";
	}

	private void show(NameSearch search, int edition, Model model) {
		Plan own = own();
		List<DomainOffer> offers = this.offers.of(search.names(), edition, own);
		model.addAttribute("plan", own);
		model.addAttribute("tiers", Tier.values());
		model.addAttribute("offers", offers);
		model.addAttribute("free", offers.stream().filter((offer) -> offer.state().isFree()).count());
		if (offers.stream().anyMatch((offer) -> offer.state().key().endsWith(".asking"))) {
			model.addAttribute("refreshSeconds", REFRESH_SECONDS);
		}
	}

	private @Nullable Plan own() {
		CustomerId customer = this.person.find().map(CurrentPerson.Person::customer).orElse(null);
		return (customer == null) ? null : this.subscriptions.inForce(customer).map(Subscription::plan).orElse(null);
	}

}
