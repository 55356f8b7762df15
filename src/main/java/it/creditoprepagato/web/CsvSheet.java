package it.creditoprepagato.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import it.creditoprepagato.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * As Italian spreadsheets open it: UTF-8 with a byte order mark, semicolons between the
 * cells, decimals as the reader's language has them, and no text that would be run as a
 * formula.
 */
final class CsvSheet extends Sheet {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final String BEGIN_FORMULAS = "=+-@\t\r\n";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss")
		.withZone(Formats.ITALY);

	private final CsvWriter csv;

	private final Locale locale = LocaleContextHolder.getLocale();

	CsvSheet(OutputStream out) throws IOException {
		Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		text.write(BYTE_ORDER_MARK);
		this.csv = CsvWriter.builder().fieldSeparator(';').build(text);
	}

	@Override
	public void line(@Nullable Object... cells) {
		this.csv.writeRecord(Stream.of(cells).map(this::text).toList());
	}

	@Override
	void finish() throws IOException {
		this.csv.close();
	}

	private String text(@Nullable Object cell) {
		return switch (cell) {
			case null -> "";
			case String text -> harmless(text);
			case Money amount -> decimal(amount);
			case Integer number -> number.toString();
			case Long number -> number.toString();
			case LocalDate day -> day.toString();
			case Instant instant -> TIME.format(instant);
			default -> throw noCell(cell);
		};
	}

	private String decimal(Money amount) {
		String decimal = amount.toString();
		return this.locale.getLanguage().equals("en") ? decimal : decimal.replace('.', ',');
	}

	/** What a spreadsheet would take for a formula begins with an apostrophe instead. */
	private static String harmless(String text) {
		return (!text.isEmpty() && BEGIN_FORMULAS.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
