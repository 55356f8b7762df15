package it.creditoprepagato.portal;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.ledger.StatementQuery;
import it.creditoprepagato.web.PdfDocuments;
import it.creditoprepagato.web.SheetFormat;

/**
 * The transactions as files: those that the filter finds for a spreadsheet, and all of
 * the period as a statement (R3).
 */
@Controller
class TransactionFiles {

	private final TransactionsController page;

	private final TransactionExport export;

	private final AccountStatements statements;

	private final PdfDocuments documents;

	TransactionFiles(TransactionsController page, TransactionExport export, AccountStatements statements,
			PdfDocuments documents) {
		this.page = page;
		this.export = export;
		this.statements = statements;
		this.documents = documents;
	}

	@GetMapping(TransactionsController.PATH + ".{format:csv|xlsx}")
	@Nullable ModelAndView sheet(@AuthenticationPrincipal SignedIn person, @ModelAttribute("filter") TransactionFilter filter,
			BindingResult problems, @PathVariable SheetFormat format, HttpServletResponse answer) throws IOException {
		StatementQuery query = filter.query(StatementQuery.LIMIT, problems);
		if (problems.hasErrors()) {
			return this.page.insteadOfFile(person.customerId());
		}
		this.export.write(person.customerId(), query, format, answer);
		return null;
	}

	/** Of the period alone: with only some of the movements no balance would be right. */
	@GetMapping(TransactionsController.PATH + ".pdf")
	@Nullable ModelAndView statement(@AuthenticationPrincipal SignedIn person, @ModelAttribute("filter") TransactionFilter filter,
			BindingResult problems, HttpServletResponse answer) throws IOException {
		Period period = filter.period(problems);
		if (!problems.hasErrors()) {
			switch (this.statements.of(person.customerId(), period)) {
				case AccountStatement statement -> write(statement, answer);
				case StatementOutcome.TooLong(long count) -> problems.rejectValue("dal", "ledger.statement.too-long",
						new Object[] { count, AccountStatements.MOST_LINES }, null);
				case StatementOutcome.NotBegun() -> problems.rejectValue("dal", "ledger.statement.not-begun");
			}
		}
		return problems.hasErrors() ? this.page.insteadOfFile(person.customerId()) : null;
	}

	private void write(AccountStatement statement, HttpServletResponse answer) throws IOException {
		Period period = statement.period();
		String from = (period.from() != null) ? period.from() + "-" : "";
		this.documents.write(answer, "estratto-conto-" + from + period.to(), "portal/statement",
				Map.of("statement", statement));
	}

}
