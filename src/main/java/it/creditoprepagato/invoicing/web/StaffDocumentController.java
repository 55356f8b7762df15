package it.creditoprepagato.invoicing.web;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.identity.ToldTrail;
import it.creditoprepagato.invoicing.DocumentFiles;
import it.creditoprepagato.invoicing.DocumentNumber;
import it.creditoprepagato.invoicing.ExchangeReceipts;
import it.creditoprepagato.invoicing.Invoices;
import it.creditoprepagato.invoicing.IssuedDocument;
import it.creditoprepagato.invoicing.MonthlyDocuments;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One tax document as staff sees it, whosever it is. */
@Controller
class StaffDocumentController {

	static final String ONE = StaffInvoicesController.PATH + "/{numero:[A-Z]{2}-[0-9]{4}-[0-9]{6}}";

	private static final int ACTS = 20;

	private final MonthlyDocuments documents;

	private final Invoices invoices;

	private final Customers customers;

	private final ExchangeReceipts receipts;

	private final ToldTrail trail;

	StaffDocumentController(MonthlyDocuments documents, Invoices invoices, Customers customers,
			ExchangeReceipts receipts, ToldTrail trail) {
		this.documents = documents;
		this.receipts = receipts;
		this.trail = trail;
		this.invoices = invoices;
		this.customers = customers;
	}

	@GetMapping(ONE)
	String page(@PathVariable String numero, Model model) {
		IssuedDocument document = find(numero);
		model.addAttribute("document", document);
		model.addAttribute("customer", this.customers.get(document.customer()));
		model.addAttribute("made", this.invoices.files(document.customer(), document.number()).isPresent());
		model.addAttribute("receipts", this.receipts.of(document.number()));
		model.addAttribute("trail", this.trail.about(document.customer(), document.number().subject(), ACTS));
		model.addAttribute("others",
				this.invoices.of(document.customer(), document.about().paymentId())
					.stream()
					.filter((other) -> !other.number().equals(document.number()))
					.toList());
		return "invoicing/staff-document";
	}

	@GetMapping(ONE + ".pdf")
	ResponseEntity<byte[]> pdf(@PathVariable String numero) {
		return DocumentDownload.of(numero + ".pdf", MediaType.APPLICATION_PDF, files(numero).pdf());
	}

	@GetMapping(ONE + ".xml")
	ResponseEntity<byte[]> xml(@PathVariable String numero) {
		DocumentFiles files = files(numero);
		return DocumentDownload.of(files.xmlName(), MediaType.APPLICATION_XML, files.xml());
	}

	private IssuedDocument find(String number) {
		return DocumentNumber.parse(number).flatMap(this.documents::find).orElseThrow(NoSuchDocument::new);
	}

	private DocumentFiles files(String number) {
		IssuedDocument document = find(number);
		return this.invoices.files(document.customer(), document.number()).orElseThrow(NoSuchDocument::new);
	}

}
