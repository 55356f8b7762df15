package it.creditoprepagato.support.web;

import java.util.Optional;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.support.Author;
import it.creditoprepagato.support.CaseKind;
import it.creditoprepagato.support.CaseNumber;
import it.creditoprepagato.support.ContactMessages;
import it.creditoprepagato.support.ContactReply;
import it.creditoprepagato.support.HelpDesk;
import it.creditoprepagato.support.InboxItem;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One message of the contact form: answered by mail, taken, closed. */
@Controller
@RequestMapping(InboxController.PATH + "/messaggi/" + Numbers.PATTERN)
class StaffContactController {

	private final ContactMessages messages;

	private final HelpDesk desk;

	StaffContactController(ContactMessages messages, HelpDesk desk) {
		this.messages = messages;
		this.desk = desk;
	}

	@GetMapping
	ModelAndView page(@PathVariable long number) {
		return show(number).addObject("form", AnswerForm.blank());
	}

	@PostMapping
	ModelAndView answer(@AuthenticationPrincipal SignedIn colleague, @PathVariable long number,
			@ModelAttribute("form") AnswerForm form, BindingResult problems, ServletWebRequest request) {
		CaseNumber message = message(number).number();
		Optional<CaseNumber> sent = MessageReading.text("messaggio", form.messaggio(), problems)
			.map((text) -> new ContactReply(MessageReading.key(form.chiave()), text, form.seen()))
			.flatMap((reply) -> Refusals.sent(this.messages.answer(message, reply, author(colleague)), "messaggio",
					problems, request));
		return sent.map((known) -> new ModelAndView("redirect:" + path(number) + "#fine"))
			.orElseGet(() -> show(number));
	}

	@PostMapping("/incarico")
	String assign(@AuthenticationPrincipal SignedIn colleague, @PathVariable long number, RedirectAttributes next) {
		this.desk.assign(message(number).number(), author(colleague));
		next.addFlashAttribute("flash", "support.told.assigned");
		return "redirect:" + path(number);
	}

	@PostMapping("/chiudi")
	String close(@PathVariable long number, RedirectAttributes next) {
		this.messages.close(message(number).number());
		next.addFlashAttribute("flash", "support.told.closed");
		return "redirect:" + path(number);
	}

	private ModelAndView show(long number) {
		InboxItem item = message(number);
		return new ModelAndView("support/staff-contact").addObject("item", item)
			.addObject("message", this.messages.find(item.number()).orElseThrow(NoSuchCase::new))
			.addObject("answers", this.messages.answers(item.number()))
			.addObject("most", ContactMessages.MOST_ANSWERS)
			.addObject("chiave", TimeOrderedId.next());
	}

	private InboxItem message(long number) {
		return this.desk.find(new CaseNumber(number))
			.filter((item) -> item.kind() == CaseKind.CONTACT)
			.orElseThrow(NoSuchCase::new);
	}

	private static Author author(SignedIn colleague) {
		return new Author(colleague.actor(), colleague.displayName());
	}

	private static String path(long number) {
		return InboxController.PATH + "/messaggi/" + number;
	}

}
