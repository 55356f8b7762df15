package it.creditoprepagato.portal;

import java.util.Optional;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.ledger.Statement;
import it.creditoprepagato.ledger.StatementLine;
import it.creditoprepagato.orders.Orders;
import it.creditoprepagato.shared.Reference;

/** One transaction, with its price receipt (R3). */
@Controller
class TransactionController {

	private final Statement statement;

	private final Orders orders;

	TransactionController(Statement statement, Orders orders) {
		this.statement = statement;
		this.orders = orders;
	}

	@GetMapping(TransactionsController.PATH + "/{number:\\d{1,18}}")
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

}
