package it.creditoprepagato.portal;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.web.SheetFormat;

/** The price lists of the customer's edition, all plans beside the own one (R1, R9). */
@Controller
class PriceListController {

	private static final String PATH = PrepaidController.PATH + "/listino";

	private final PrepaidPlans plans;

	private final CustomerLists lists;

	private final PriceListExport export;

	PriceListController(PrepaidPlans plans, CustomerLists lists, PriceListExport export) {
		this.plans = plans;
		this.lists = lists;
		this.export = export;
	}

	@GetMapping(PATH)
	String page(@AuthenticationPrincipal SignedIn person, @ModelAttribute("filter") PriceListFilter filter,
			Model model) {
		EditionLists lists = lists(person, filter);
		model.addAttribute("lists", lists);
		model.addAttribute("rows", lists.rows());
		model.addAttribute("operations", Operation.values());
		model.addAttribute("tiers", Tier.values());
		return "portal/price-list";
	}

	@GetMapping(PATH + ".{format:csv|xlsx}")
	void export(@AuthenticationPrincipal SignedIn person, @ModelAttribute("filter") PriceListFilter filter,
			@PathVariable SheetFormat format, HttpServletResponse answer) throws IOException {
		EditionLists lists = lists(person, filter);
		if (lists.own() == null || filter.isOfAllLists()) {
			this.export.all(lists, format, answer);
		}
		else {
			this.export.own(lists, lists.own(), format, answer);
		}
	}

	private EditionLists lists(SignedIn person, PriceListFilter filter) {
		return this.lists.of(this.plans.inForce(person.customerId()).map(Subscription::plan).orElse(null))
			.map((lists) -> lists.only(filter))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
