package it.creditoprepagato.support.web;

import java.util.Optional;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.support.Author;
import it.creditoprepagato.support.CaseNumber;
import it.creditoprepagato.support.Ticket;
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

/** One ticket of the customer: what was said, the next answer, and the end of it. */
@Controller
@RequestMapping(TicketsController.PATH + "/" + Numbers.PATTERN)
class TicketController {

	/** How many messages are shown at once. */
	static final int SHOWN = 20;

	private final Tickets tickets;

	private final MessageReading reading;

	TicketController(Tickets tickets, MessageReading reading) {
		this.tickets = tickets;
		this.reading = reading;
	}

	@GetMapping
	ModelAndView page(@AuthenticationPrincipal SignedIn person, @PathVariable long number,
			@RequestParam(name = "prima", required = false) @Nullable String before) {
		return show(ticket(person, number), Numbers.before(before)).addObject("form", AnswerForm.blank());
	}

	@PostMapping
	ModelAndView answer(@AuthenticationPrincipal SignedIn person, @PathVariable long number,
			@ModelAttribute("form") AnswerForm form, BindingResult problems, ServletWebRequest request) {
		TicketId ticket = ticket(person, number).id();
		Author author = new Author(person.actor(), person.displayName());
		Optional<CaseNumber> sent = this.reading.message(form.messaggio(), form.chiave(), request, problems)
			.flatMap((message) -> Refusals.sent(this.tickets.answer(ticket, message, author), "messaggio", problems,
					request));
		return sent.map((known) -> new ModelAndView("redirect:" + path(number) + "#fine")).orElseGet(() -> {
			MessageReading.remind(request, problems);
			return show(ticket(person, number), Integer.MAX_VALUE);
		});
	}

	@PostMapping("/chiudi")
	String close(@AuthenticationPrincipal SignedIn person, @PathVariable long number, RedirectAttributes next) {
		this.tickets.close(ticket(person, number).id());
		next.addFlashAttribute("flash", "support.told.closed");
		return "redirect:" + path(number);
	}

	@GetMapping("/allegati/{seq:\\d{1,6}}/{position:\\d}")
	ResponseEntity<byte[]> file(@AuthenticationPrincipal SignedIn person, @PathVariable long number,
			@PathVariable int seq, @PathVariable int position) {
		return this.tickets.file(new TicketId(person.customerId(), new CaseNumber(number)), seq, position)
			.map(Download::of)
			.orElseThrow(NoSuchCase::new);
	}

	private Ticket ticket(SignedIn person, long number) {
		return this.tickets.find(new TicketId(person.customerId(), new CaseNumber(number)))
			.orElseThrow(NoSuchCase::new);
	}

	private ModelAndView show(Ticket ticket, int before) {
		return new ModelAndView("support/ticket").addObject("ticket", ticket)
			.addObject("talk", this.tickets.before(ticket.id(), before, SHOWN))
			.addObject("before", (before < Integer.MAX_VALUE) ? before : null)
			.addObject("chiave", TimeOrderedId.next());
	}

	private static String path(long number) {
		return TicketsController.PATH + "/" + number;
	}

}
