package it.creditoprepagato.support.web;

import java.util.Optional;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.support.Category;
import it.creditoprepagato.support.ContactMessages;
import it.creditoprepagato.support.MessageText;
import it.creditoprepagato.support.NewContactMessage;
import it.creditoprepagato.support.Sender;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Contatti: how those who are no customers ask (R7). Customers are led to a ticket, with
 * what they have written already.
 */
@Controller
class ContactController {

	static final String PATH = "/contatti";

	private static final String RECEIVED = PATH + "/ricevuto";

	private final ContactMessages messages;

	ContactController(ContactMessages messages) {
		this.messages = messages;
	}

	@GetMapping(PATH)
	ModelAndView page(@AuthenticationPrincipal @Nullable SignedIn person) {
		return (person == null) ? show().addObject("form", ContactForm.blank())
				: new ModelAndView("redirect:" + homeOf(person));
	}

	@PostMapping(PATH)
	ModelAndView send(@AuthenticationPrincipal @Nullable SignedIn person, @ModelAttribute("form") ContactForm form,
			BindingResult problems, ServletWebRequest request, RedirectAttributes next) {
		if (person != null) {
			next.addFlashAttribute("form", TicketForm.about(form.argomento(), form.messaggio()));
			return new ModelAndView("redirect:" + homeOf(person));
		}
		return read(form, problems)
			.flatMap((message) -> Refusals.sent(this.messages.send(message, request.getRequest().getRemoteAddr()),
					"messaggio", problems, request))
			.map((number) -> {
				next.addFlashAttribute("number", number.value());
				return new ModelAndView("redirect:" + RECEIVED);
			})
			.orElseGet(ContactController::show);
	}

	@GetMapping(RECEIVED)
	String received() {
		return "support/contact-received";
	}

	private static ModelAndView show() {
		return new ModelAndView("support/contact").addObject("categories", Category.values())
			.addObject("chiave", TimeOrderedId.next())
			.addObject("description", "support.contact.intro");
	}

	private static Optional<NewContactMessage> read(ContactForm form, BindingResult problems) {
		Optional<Sender> sender = form.sender(problems);
		Optional<Category> topic = MessageReading.category(form.argomento(), problems);
		Optional<MessageText> text = MessageReading.text("messaggio", form.messaggio(), problems);
		if (form.isTrapped(problems)) {
			return Optional.empty();
		}
		return sender.flatMap((who) -> topic.flatMap((about) -> text
			.map((words) -> new NewContactMessage(MessageReading.key(form.chiave()), who, about, words))));
	}

	private static String homeOf(SignedIn person) {
		return person.isStaff() ? InboxController.PATH : NewTicketController.PATH;
	}

}
