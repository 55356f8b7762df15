package it.creditoprepagato.notifications.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import it.creditoprepagato.notifications.DeliveredMails;
import it.creditoprepagato.web.PublicSite;

/** The mails that a demonstration has written instead of sending them. */
@Controller
class StaffMailController {

	static final String PATH = "/staff/posta";

	private static final int SHOWN = 100;

	private final DeliveredMails mails;

	private final PublicSite site;

	StaffMailController(DeliveredMails mails, PublicSite site) {
		this.mails = mails;
		this.site = site;
	}

	@GetMapping(PATH)
	String list(Model model) {
		model.addAttribute("kept", this.mails.areKept());
		model.addAttribute("mails", this.mails.newest(SHOWN));
		model.addAttribute("shown", SHOWN);
		return "notifications/staff-mails";
	}

	@GetMapping(PATH + "/{id}")
	String one(@PathVariable String id, Model model) {
		model.addAttribute("mail",
				this.mails.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		model.addAttribute("site", this.site.sentAddress(""));
		return "notifications/staff-mail";
	}

}
