package it.creditoprepagato.support.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.support.CaseState;
import it.creditoprepagato.support.TicketLists;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Supporto: the customer's tickets, last changed first. */
@Controller
class TicketsController {

	static final String PATH = "/area-clienti/supporto";

	private static final int PAGE = 50;

	private final TicketLists tickets;

	TicketsController(TicketLists tickets) {
		this.tickets = tickets;
	}

	@GetMapping(PATH)
	String page(@AuthenticationPrincipal SignedIn person, @ModelAttribute("filter") TicketFilter filter, Model model) {
		Map<String, CaseState> tabs = new LinkedHashMap<>();
		Arrays.stream(CaseState.values()).forEach((state) -> tabs.put(TicketFilter.word(state), state));
		model.addAttribute("tabs", tabs);
		model.addAttribute("page", this.tickets.page(person.customerId(), filter.search(PAGE)));
		return "support/tickets";
	}

}
