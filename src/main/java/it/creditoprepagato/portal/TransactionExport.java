package it.creditoprepagato.portal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import it.creditoprepagato.ledger.Statement;
import it.creditoprepagato.ledger.StatementLine;
import it.creditoprepagato.ledger.StatementQuery;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

/** Writes all transactions of a query for spreadsheets, page after page (R3). */
@Component
class TransactionExport {

	private static final List<String> COLUMNS = List.of("portal.column.number", "portal.column.date",
			"portal.column.kind", "portal.column.description", "portal.column.amount", "portal.column.balance",
			"portal.column.hash");

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss")
		.withZone(ZoneId.of("Europe/Rome"));

	private final Statement statement;

	private final MessageSource messages;

	TransactionExport(Statement statement, MessageSource messages) {
		this.statement = statement;
		this.messages = messages;
	}

	/**
	 * As Italian spreadsheets open it: semicolons, decimal commas, UTF-8 with its mark.
	 */
	void csv(CustomerId customer, StatementQuery query, Locale locale, OutputStream out) throws IOException {
		OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		text.write(BYTE_ORDER_MARK);
		CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
		csv.writeRecord(header(locale));
		each(customer, query,
				(line) -> csv.writeRecord(Long.toString(line.sequence()), TIME.format(line.occurredAt()),
						kind(line, locale), harmless(TransactionView.of(line).subject()),
						decimal(line.amount(), locale), decimal(line.balanceAfter(), locale), line.hash()));
		csv.flush();
	}

	/** As a workbook with amounts that can be added up. */
	void xlsx(CustomerId customer, StatementQuery query, Locale locale, OutputStream out) throws IOException {
		try (Workbook workbook = new Workbook(out, "Credito Prepagato", "1.0")) {
			Worksheet sheet = workbook.newWorksheet(text("portal.transactions.title", locale));
			List<String> header = header(locale);
			for (int column = 0; column < header.size(); column++) {
				sheet.value(0, column, header.get(column));
			}
			sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
			sheet.freezePane(0, 1);
			int[] row = { 0 };
			each(customer, query, (line) -> write(sheet, ++row[0], line, locale));
			sheet.finish();
		}
	}

	private void write(Worksheet sheet, int row, StatementLine line, Locale locale) {
		String subject = TransactionView.of(line).subject();
		sheet.value(row, 0, line.sequence());
		sheet.value(row, 1, TIME.format(line.occurredAt()));
		sheet.value(row, 2, kind(line, locale));
		sheet.value(row, 3, (subject != null) ? subject : "");
		amount(sheet, row, 4, line.amount());
		amount(sheet, row, 5, line.balanceAfter());
		sheet.value(row, 6, line.hash());
	}

	private static void amount(Worksheet sheet, int row, int column, Money amount) {
		sheet.value(row, column, BigDecimal.valueOf(amount.cents(), 2));
		sheet.style(row, column).format("#,##0.00").set();
	}

	private void each(CustomerId customer, StatementQuery query, Consumer<StatementLine> row) {
		StatementQuery next = query;
		while (true) {
			List<StatementLine> page = this.statement.page(customer, next);
			page.forEach(row);
			if (page.size() < next.limit()) {
				return;
			}
			next = next.before(page.getLast().sequence());
		}
	}

	private List<String> header(Locale locale) {
		return COLUMNS.stream().map((key) -> text(key, locale)).toList();
	}

	private String kind(StatementLine line, Locale locale) {
		return text("ledger.kind." + line.kind(), locale);
	}

	private String text(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

	private static String decimal(Money amount, Locale locale) {
		return locale.getLanguage().equals("en") ? amount.toString() : amount.toString().replace('.', ',');
	}

	/** A spreadsheet would run what begins like a formula. */
	static String harmless(@Nullable String text) {
		boolean formula = text != null && Stream.of("=", "+", "-", "@", "\t", "\r").anyMatch(text::startsWith);
		return (text == null) ? "" : (formula ? "'" : "") + text;
	}

}
