package it.creditoprepagato.portal;

import java.util.List;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import it.creditoprepagato.ledger.Statement;
import it.creditoprepagato.ledger.StatementLine;
import it.creditoprepagato.ledger.StatementQuery;
import it.creditoprepagato.shared.CustomerId;

/**
 * Reads all pages of a query, one in memory. What is written meanwhile is newer than the
 * first page, and left out.
 */
@Component
class AllTransactions {

	private final Statement statement;

	AllTransactions(Statement statement) {
		this.statement = statement;
	}

	/** Newest first. */
	void each(CustomerId customer, StatementQuery query, Consumer<StatementLine> line) {
		StatementQuery next = query;
		List<StatementLine> page = this.statement.page(customer, next);
		page.forEach(line);
		while (page.size() == next.limit()) {
			next = next.before(page.getLast().sequence());
			page = this.statement.page(customer, next);
			page.forEach(line);
		}
	}

}
