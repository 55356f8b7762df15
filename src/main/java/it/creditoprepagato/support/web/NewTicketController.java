package it.creditoprepagato.support.web;

import java.util.Optional;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.support.Author;
import it.creditoprepagato.support.CaseNumber;
import it.creditoprepagato.support.Category;
import it.creditoprepagato.support.NewMessage;
import it.creditoprepagato.support.OpenTicket;
import it.creditoprepagato.support.Subject;
import it.creditoprepagato.support.Tickets;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** A new ticket: what it is about, what is asked, and files. */
@Controller
@RequestMapping(NewTicketController.PATH)
class NewTicketController {

	static final String PATH = TicketsController.PATH + "/nuovo";

	private static final String VIEW = "support/new-ticket";

	private final Tickets tickets;

	private final MessageReading reading;

	NewTicketController(Tickets tickets, MessageReading reading) {
		this.tickets = tickets;
		this.reading = reading;
	}

	/** What every answer shows. */
	@ModelAttribute
	void choices(Model model) {
		model.addAttribute("categories", Category.values());
		model.addAttribute("chiave", TimeOrderedId.next());
	}

	@GetMapping
	String page(@ModelAttribute("form") TicketForm form) {
		return VIEW;
	}

	@PostMapping
	String open(@AuthenticationPrincipal SignedIn person, @ModelAttribute("form") TicketForm form,
			BindingResult problems, ServletWebRequest request) {
		return read(form, problems, request).flatMap((wish) -> Refusals.sent(
				this.tickets.open(person.customerId(), wish, new Author(person.actor(), person.displayName())),
				"messaggio", problems, request))
			.map(NewTicketController::pageOf)
			.orElseGet(() -> {
				MessageReading.remind(request, problems);
				return VIEW;
			});
	}

	private Optional<OpenTicket> read(TicketForm form, BindingResult problems, ServletWebRequest request) {
		Optional<Category> category = MessageReading.category(form.argomento(), problems);
		Optional<Subject> subject = form.subject(problems);
		Optional<NewMessage> message = this.reading.message(form.messaggio(), form.chiave(), request, problems);
		return category.flatMap(
				(about) -> subject.flatMap((named) -> message.map((first) -> new OpenTicket(about, named, first))));
	}

	private static String pageOf(CaseNumber number) {
		return "redirect:" + TicketsController.PATH + "/" + number;
	}

}
