package it.creditoprepagato.invoicing.web;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.invoicing.DocumentNumber;
import it.creditoprepagato.invoicing.ExchangeReceipt;
import it.creditoprepagato.invoicing.ExchangeReceipts;
import it.creditoprepagato.invoicing.IssuedDocument;
import it.creditoprepagato.invoicing.ReceiptOutcome;
import it.creditoprepagato.invoicing.UnreadableReceipt;
import it.creditoprepagato.shared.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the exchange system says of documents: its receipts are sent here by staff, and
 * what it refused is sent to it again.
 */
@Controller
class ExchangeReceiptsController {

	static final String PATH = StaffInvoicesController.PATH + "/ricevute";

	private static final String VIEW = "invoicing/receipts";

	private static final int SHOWN = 100;

	private final ExchangeReceipts receipts;

	private final Customers customers;

	ExchangeReceiptsController(ExchangeReceipts receipts, Customers customers) {
		this.receipts = receipts;
		this.customers = customers;
	}

	@GetMapping(PATH)
	String page(Model model) {
		List<IssuedDocument> rejected = this.receipts.rejected(SHOWN);
		model.addAttribute("rejected", rejected);
		model.addAttribute("names",
				this.customers.names(rejected.stream().map(IssuedDocument::customer).distinct().toList()));
		model.addAttribute("shown", SHOWN);
		return VIEW;
	}

	@PostMapping(PATH)
	String send(@AuthenticationPrincipal SignedIn colleague,
			@RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files, Model model)
			throws IOException {
		ReceiptUpload upload = ReceiptUpload.of((files != null) ? files : List.of());
		model.addAttribute("lines", upload.parts().stream().map((part) -> record(part, colleague.actor())).toList());
		model.addAttribute("cut", upload.isCut());
		return page(model);
	}

	private Line record(ReceiptUpload.Part part, Actor actor) {
		try {
			return switch (this.receipts.record(part.bytes(), actor)) {
				case ReceiptOutcome.Recorded(DocumentNumber number, var kind, boolean isNew) ->
					new Line(part.name(), isNew ? "new" : "known", kind.name(), number.toString());
				case ReceiptOutcome.Duplicate(DocumentNumber number) ->
					new Line(part.name(), "duplicate", ExchangeReceipt.Kind.NS.name(), number.toString());
				case ReceiptOutcome.Contradicting(DocumentNumber number, var kind) ->
					new Line(part.name(), "contradicting", kind.name(), number.toString());
				case ReceiptOutcome.UnknownFile(String fileName) -> new Line(part.name(), "unknown", "", "");
			};
		}
		catch (UnreadableReceipt ex) {
			return new Line(part.name(), ex.why().name(), "", "");
		}
	}

	@PostMapping(StaffDocumentController.ONE + "/di-nuovo")
	String sendAgain(@AuthenticationPrincipal SignedIn colleague, @PathVariable String numero,
			RedirectAttributes next) {
		DocumentNumber number = DocumentNumber.parse(numero).orElseThrow(NoSuchDocument::new);
		if (this.receipts.of(number).isEmpty()) {
			throw new NoSuchDocument();
		}
		next.addFlashAttribute("flash", this.receipts.sendAgain(number, colleague.actor()) ? "invoicing.told.sent-again"
				: "invoicing.told.not-rejected");
		return "redirect:" + StaffInvoicesController.PATH + "/" + number;
	}

	/** As the exchange system made it. */
	@GetMapping(StaffDocumentController.ONE + "/ricevute/{receipt:[0-9]{1,2}-(?:NS|RC|MC)-[0-9]{1,40}}.xml")
	ResponseEntity<byte[]> file(@PathVariable String numero, @PathVariable String receipt) {
		byte[] file = DocumentNumber.parse(numero)
			.flatMap((number) -> this.receipts.file(number, receipt))
			.orElseThrow(NoSuchDocument::new);
		return DocumentDownload.of(numero + "-" + receipt + ".xml", MediaType.APPLICATION_XML, file);
	}

	/**
	 * What became of a file.
	 *
	 * @param name of the file
	 * @param outcome names a message
	 * @param kind of the receipt; empty where it could not be read
	 * @param number of the document; empty where there is none
	 */
	record Line(String name, String outcome, String kind, String number) {

		private static final Set<String> GOOD = Set.of("new", "known", "duplicate");

		public boolean isGood() {
			return GOOD.contains(this.outcome);
		}

	}

}
