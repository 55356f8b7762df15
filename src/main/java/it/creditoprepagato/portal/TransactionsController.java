package it.creditoprepagato.portal;

import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.Statement;
import it.creditoprepagato.ledger.StatementLine;
import it.creditoprepagato.ledger.StatementQuery;

/** All transactions, page by page, with filters (R3). */
@Controller
class TransactionsController {

	private static final int PAGE = 50;

	private final Statement statement;

	TransactionsController(Statement statement) {
		this.statement = statement;
	}

	@GetMapping(PrepaidController.PATH + "/transazioni")
	String page(@AuthenticationPrincipal SignedIn person, @ModelAttribute("filter") TransactionFilter filter,
			BindingResult problems, Model model) {
		StatementQuery query = filter.query(PAGE + 1, problems);
		List<StatementLine> lines = this.statement.page(person.customerId(), query);
		boolean more = lines.size() > PAGE;
		model.addAttribute("transactions", lines.stream().limit(PAGE).map(TransactionView::of).toList());
		model.addAttribute("next", more ? lines.get(PAGE - 1).sequence() : null);
		model.addAttribute("totals", this.statement.totals(person.customerId(), query));
		model.addAttribute("kinds", EntryKind.values());
		return "portal/transactions";
	}

}
