package it.creditoprepagato.invoicing.web;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.invoicing.DocumentFiles;
import it.creditoprepagato.invoicing.DocumentNumber;
import it.creditoprepagato.invoicing.Invoices;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Fatture: the customer's invoices and credit notes, newest first, with their files. */
@Controller
class InvoicesController {

	static final String PATH = "/area-clienti/pagamenti/fatture";

	private static final String NUMBER = "/{numero:[A-Z]{2}-[0-9]{4}-[0-9]{6}}";

	private static final int PAGE = 50;

	private final Invoices invoices;

	InvoicesController(Invoices invoices) {
		this.invoices = invoices;
	}

	@GetMapping(PATH)
	String page(@AuthenticationPrincipal SignedIn person, @ModelAttribute("filter") InvoiceFilter filter, Model model) {
		model.addAttribute("page", this.invoices.page(person.customerId(), filter.search(PAGE)));
		model.addAttribute("years", this.invoices.years(person.customerId()));
		return "invoicing/invoices";
	}

	@GetMapping(PATH + NUMBER + ".pdf")
	ResponseEntity<byte[]> pdf(@AuthenticationPrincipal SignedIn person, @PathVariable String numero) {
		return DocumentDownload.of(numero + ".pdf", MediaType.APPLICATION_PDF, files(person, numero).pdf());
	}

	/** Under the name that the exchange system knows it by. */
	@GetMapping(PATH + NUMBER + ".xml")
	ResponseEntity<byte[]> xml(@AuthenticationPrincipal SignedIn person, @PathVariable String numero) {
		DocumentFiles files = files(person, numero);
		return DocumentDownload.of(files.xmlName(), MediaType.APPLICATION_XML, files.xml());
	}

	private DocumentFiles files(SignedIn person, String number) {
		return DocumentNumber.parse(number)
			.flatMap((named) -> this.invoices.files(person.customerId(), named))
			.orElseThrow(NoSuchDocument::new);
	}

}
