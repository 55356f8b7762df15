package it.creditoprepagato.payments.web;

import java.util.List;

import it.creditoprepagato.payments.ParkedDesk;
import it.creditoprepagato.payments.ParkedMoney;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The money that waits for staff. */
@Controller
class ParkedListController {

	static final String PATH = "/staff/sospesi";

	private static final int SHOWN = 100;

	private final ParkedDesk desk;

	ParkedListController(ParkedDesk desk) {
		this.desk = desk;
	}

	@GetMapping(PATH)
	String page(Model model) {
		List<ParkedMoney> waiting = this.desk.waiting(SHOWN + 1);
		model.addAttribute("waiting", waiting.subList(0, Math.min(SHOWN, waiting.size())));
		model.addAttribute("shown", SHOWN);
		model.addAttribute("more", waiting.size() > SHOWN);
		return "payments/parked-list";
	}

}
