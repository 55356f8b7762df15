package it.creditoprepagato.portal;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import it.creditoprepagato.ledger.StatementLine;
import it.creditoprepagato.ledger.StatementQuery;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.web.Formats;
import it.creditoprepagato.web.Sheet;
import it.creditoprepagato.web.SheetFormat;

/** Writes all transactions of a query for spreadsheets, newest first (R3). */
@Component
class TransactionExport {

	private static final List<String> COLUMNS = List.of("portal.column.number", "portal.column.date",
			"portal.column.kind", "portal.column.description", "portal.column.amount", "portal.column.balance",
			"portal.column.hash");

	private final AllTransactions transactions;

	private final Formats formats;

	private final MessageSource messages;

	TransactionExport(AllTransactions transactions, Formats formats, MessageSource messages) {
		this.transactions = transactions;
		this.formats = formats;
		this.messages = messages;
	}

	void write(CustomerId customer, StatementQuery query, SheetFormat format, HttpServletResponse answer)
			throws IOException {
		format.write(answer, "transazioni-" + this.formats.today(), COLUMNS.stream().map(this::text).toList(),
				(sheet) -> this.transactions.each(customer, query, (line) -> write(line, sheet)));
	}

	private void write(StatementLine line, Sheet sheet) {
		sheet.line(line.sequence(), line.occurredAt(), text("ledger.kind." + line.kind()),
				TransactionView.of(line).subject(), line.amount(), line.balanceAfter(), line.hash());
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
