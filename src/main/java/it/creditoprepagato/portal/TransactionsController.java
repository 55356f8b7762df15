package it.creditoprepagato.portal;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.Statement;
import it.creditoprepagato.ledger.StatementLine;
import it.creditoprepagato.ledger.StatementQuery;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.web.Formats;

/** All transactions, page by page, with filters (R3). */
@Controller
class TransactionsController {

	static final String PATH = PrepaidController.PATH + "/transazioni";

	private static final int PAGE = 50;

	private final Statement statement;

	private final Formats formats;

	TransactionsController(Statement statement, Formats formats) {
		this.statement = statement;
		this.formats = formats;
	}

	@GetMapping(PATH)
	ModelAndView page(@AuthenticationPrincipal SignedIn person, @ModelAttribute("filter") TransactionFilter filter,
			BindingResult problems) {
		return page(person.customerId(), filter.query(PAGE + 1, problems));
	}

	/** The page instead of a file that cannot be made: it says why, at the fields. */
	ModelAndView insteadOfFile(CustomerId customer) {
		ModelAndView page = page(customer, StatementQuery.newest(PAGE + 1));
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private ModelAndView page(CustomerId customer, StatementQuery query) {
		List<StatementLine> lines = this.statement.page(customer, query);
		boolean more = lines.size() > PAGE;
		return new ModelAndView("portal/transactions")
			.addObject("transactions", lines.stream().limit(PAGE).map(TransactionView::of).toList())
			.addObject("next", more ? lines.get(PAGE - 1).sequence() : null)
			.addObject("totals", this.statement.totals(customer, query))
			.addObject("periods", UsualPeriod.all(this.formats.today()))
			.addObject("longest", AccountStatements.MOST_LINES)
			.addObject("kinds", EntryKind.values());
	}

}
