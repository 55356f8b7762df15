package it.creditoprepagato.support.web;

import java.util.Optional;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.support.Author;
import it.creditoprepagato.support.CaseNumber;
import it.creditoprepagato.support.HelpDesk;
import it.creditoprepagato.support.InboxItem;
import it.creditoprepagato.support.StaffReply;
import it.creditoprepagato.support.TicketId;
import it.creditoprepagato.support.Tickets;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One ticket as staff sees it: answered, noted, taken, closed. */
@Controller
@RequestMapping(InboxController.PATH + "/ticket/" + Numbers.PATTERN)
class StaffTicketController {

	private static final String FORM = "form";

	private static final String NOTE = "note";

	private final Tickets tickets;

	private final HelpDesk desk;

	private final Customers customers;

	private final MessageReading reading;

	StaffTicketController(Tickets tickets, HelpDesk desk, Customers customers, MessageReading reading) {
		this.tickets = tickets;
		this.desk = desk;
		this.customers = customers;
		this.reading = reading;
	}

	@GetMapping
	ModelAndView page(@PathVariable long number,
			@RequestParam(name = "prima", required = false) @Nullable String before) {
		return show(number, Numbers.before(before)).addObject(FORM, AnswerForm.blank())
			.addObject(NOTE, NoteForm.blank());
	}

	@PostMapping
	ModelAndView answer(@AuthenticationPrincipal SignedIn colleague, @PathVariable long number,
			@ModelAttribute(FORM) AnswerForm form, BindingResult problems, ServletWebRequest request) {
		TicketId ticket = ticket(number);
		Optional<CaseNumber> sent = this.reading.message(form.messaggio(), form.chiave(), request, problems)
			.map((message) -> new StaffReply(message, form.seen()))
			.flatMap((reply) -> Refusals.sent(this.tickets.reply(ticket, reply, author(colleague)), "messaggio",
					problems, request));
		return sent.map((known) -> new ModelAndView("redirect:" + path(number) + "#fine")).orElseGet(() -> {
			MessageReading.remind(request, problems);
			return show(number, Integer.MAX_VALUE).addObject(NOTE, NoteForm.blank());
		});
	}

	@PostMapping("/note")
	ModelAndView note(@AuthenticationPrincipal SignedIn colleague, @PathVariable long number,
			@ModelAttribute(NOTE) NoteForm form, BindingResult problems, ServletWebRequest request) {
		TicketId ticket = ticket(number);
		Optional<CaseNumber> noted = MessageReading.text("nota", form.nota(), problems)
			.flatMap((text) -> Refusals.sent(
					this.desk.note(ticket, MessageReading.key(form.chiave()), text, author(colleague)), "nota",
					problems, request));
		return noted.map((known) -> new ModelAndView("redirect:" + path(number) + "#note"))
			.orElseGet(() -> show(number, Integer.MAX_VALUE).addObject(FORM, AnswerForm.blank()));
	}

	@PostMapping("/incarico")
	String assign(@AuthenticationPrincipal SignedIn colleague, @PathVariable long number, RedirectAttributes next) {
		this.desk.assign(ticket(number).number(), author(colleague));
		next.addFlashAttribute("flash", "support.told.assigned");
		return "redirect:" + path(number);
	}

	@PostMapping("/chiudi")
	String close(@PathVariable long number, RedirectAttributes next) {
		this.tickets.close(ticket(number));
		next.addFlashAttribute("flash", "support.told.closed");
		return "redirect:" + path(number);
	}

	@GetMapping("/allegati/{seq:\\d{1,6}}/{position:\\d}")
	ResponseEntity<byte[]> file(@PathVariable long number, @PathVariable int seq, @PathVariable int position) {
		return this.tickets.file(ticket(number), seq, position).map(Download::of).orElseThrow(NoSuchCase::new);
	}

	private ModelAndView show(long number, int before) {
		InboxItem item = item(number);
		TicketId ticket = ticket(item);
		return new ModelAndView("support/staff-ticket").addObject("item", item)
			.addObject("ticket", this.tickets.find(ticket).orElseThrow(NoSuchCase::new))
			.addObject("customer", this.customers.get(ticket.customer()))
			.addObject("talk", this.tickets.before(ticket, before, TicketController.SHOWN))
			.addObject("before", (before < Integer.MAX_VALUE) ? before : null)
			.addObject("notes", this.desk.notes(ticket))
			.addObject("chiave", TimeOrderedId.next());
	}

	private InboxItem item(long number) {
		return this.desk.find(new CaseNumber(number)).orElseThrow(NoSuchCase::new);
	}

	private TicketId ticket(long number) {
		return ticket(item(number));
	}

	private static TicketId ticket(InboxItem item) {
		if (item.customer() == null) {
			throw new NoSuchCase();
		}
		return new TicketId(item.customer(), item.number());
	}

	private static Author author(SignedIn colleague) {
		return new Author(colleague.actor(), colleague.displayName());
	}

	private static String path(long number) {
		return InboxController.PATH + "/ticket/" + number;
	}

}
