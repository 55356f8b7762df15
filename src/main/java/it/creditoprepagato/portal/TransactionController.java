package it.creditoprepagato.portal;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.ledger.Statement;
import it.creditoprepagato.ledger.StatementLine;
import it.creditoprepagato.ledger.StatementQuery;
import it.creditoprepagato.orders.Orders;
import it.creditoprepagato.shared.Reference;
import it.creditoprepagato.web.Formats;

/** One transaction with its price receipt, and all of them for a spreadsheet (R3). */
@Controller
class TransactionController {

	static final String PATH = PrepaidController.PATH + "/transazioni";

	private final Statement statement;

	private final Orders orders;

	private final TransactionExport export;

	private final Formats formats;

	TransactionController(Statement statement, Orders orders, TransactionExport export, Formats formats) {
		this.statement = statement;
		this.orders = orders;
		this.export = export;
		this.formats = formats;
	}

	@GetMapping(PATH + "/{number:\\d{1,18}}")
	String page(@AuthenticationPrincipal SignedIn person, @PathVariable long number, Model model) {
		StatementLine line = this.statement.line(person.customerId(), number)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("line", line);
		model.addAttribute("row", TransactionView.of(line));
		model.addAttribute("receipt", PriceReceiptView.of(line.about().details().receipt()).orElse(null));
		model.addAttribute("order", order(person, line.about().reference()).orElse(null));
		return "portal/transaction";
	}

	private Optional<Long> order(SignedIn person, Reference reference) {
		return Optional.of(reference)
			.filter((about) -> about.kind().equals("operation"))
			.flatMap((about) -> this.orders.operation(person.customerId(), UUID.fromString(about.id())))
			.map((operation) -> operation.what().orderNumber());
	}

	@GetMapping(path = PATH + ".csv")
	void csv(@AuthenticationPrincipal SignedIn person, @ModelAttribute("filter") TransactionFilter filter,
			BindingResult problems, Locale locale, HttpServletResponse response) throws IOException {
		StatementQuery query = filter.query(StatementQuery.LIMIT, problems);
		attach(response, "text/csv;charset=UTF-8", "csv");
		this.export.csv(person.customerId(), query, locale, response.getOutputStream());
	}

	@GetMapping(path = PATH + ".xlsx")
	void xlsx(@AuthenticationPrincipal SignedIn person, @ModelAttribute("filter") TransactionFilter filter,
			BindingResult problems, Locale locale, HttpServletResponse response) throws IOException {
		StatementQuery query = filter.query(StatementQuery.LIMIT, problems);
		attach(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
		this.export.xlsx(person.customerId(), query, locale, response.getOutputStream());
	}

	private void attach(HttpServletResponse response, String type, String extension) {
		String name = "transazioni-" + this.formats.today() + "." + extension;
		response.setContentType(type);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
	}

}
