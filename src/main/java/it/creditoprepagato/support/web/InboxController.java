package it.creditoprepagato.support.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.support.CaseKind;
import it.creditoprepagato.support.CaseState;
import it.creditoprepagato.support.HelpDesk;
import it.creditoprepagato.support.Inbox;
import it.creditoprepagato.support.InboxItem;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Assistenza: the one inbox of staff, and any question by its number. */
@Controller
class InboxController {

	static final String PATH = "/staff/assistenza";

	private static final int PAGE = 50;

	private final Inbox inbox;

	private final HelpDesk desk;

	private final Customers customers;

	InboxController(Inbox inbox, HelpDesk desk, Customers customers) {
		this.inbox = inbox;
		this.desk = desk;
		this.customers = customers;
	}

	static String path(InboxItem item) {
		return PATH + ((item.kind() == CaseKind.TICKET) ? "/ticket/" : "/messaggi/") + item.number();
	}

	@GetMapping(PATH)
	String page(@ModelAttribute("filter") InboxFilter filter, Model model) {
		Optional<InboxItem> named = Numbers.typed(filter.numero()).flatMap(this.desk::find);
		if (named.isPresent()) {
			return "redirect:" + path(named.get());
		}
		Map<String, CaseState> tabs = new LinkedHashMap<>();
		Arrays.stream(CaseState.values()).forEach((state) -> tabs.put(TicketFilter.word(state), state));
		model.addAttribute("tabs", tabs);
		model.addAttribute("kinds", CaseKind.values());
		model.addAttribute("page", this.inbox.page(filter.search(PAGE)));
		filter.customer()
			.flatMap(this.customers::find)
			.ifPresent((customer) -> model.addAttribute("customer", customer.profile().name()));
		return "support/inbox";
	}

}
