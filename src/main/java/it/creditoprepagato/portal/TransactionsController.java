package it.creditoprepagato.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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

	private static final String VIEW = "portal/transactions";

	private static final int PAGE = 50;

	private final Statement statement;

	private final Formats formats;

	TransactionsController(Statement statement, Formats formats) {
		this.statement = statement;
		this.formats = formats;
	}

	@GetMapping(PATH)
	String page(@AuthenticationPrincipal SignedIn person, @ModelAttribute("filter") TransactionFilter filter,
			BindingResult problems, Model model) {
		model.addAllAttributes(contents(person.customerId(), filter.query(PAGE + 1, problems)));
		return VIEW;
	}

	/** The page instead of a file that cannot be made: it says why, at the fields. */
	ModelAndView insteadOfFile(CustomerId customer) {
		return new ModelAndView(VIEW, contents(customer, StatementQuery.newest(PAGE + 1)),
				HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private Map<String, Object> contents(CustomerId customer, StatementQuery query) {
		List<StatementLine> lines = this.statement.page(customer, query);
		Map<String, Object> contents = new HashMap<>();
		contents.put("transactions", lines.stream().limit(PAGE).map(TransactionView::of).toList());
		if (lines.size() > PAGE) {
			contents.put("next", lines.get(PAGE - 1).sequence());
		}
		contents.put("totals", this.statement.totals(customer, query));
		contents.put("periods", UsualPeriod.all(this.formats.today()));
		contents.put("longest", AccountStatements.MOST_LINES);
		contents.put("kinds", EntryKind.values());
		return contents;
	}

}
