package it.creditoprepagato.orders.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A table that a browser saves and a spreadsheet opens: UTF-8 with a byte order mark,
 * semicolons between the cells, and no cell that would be run as a formula.
 */
final class CsvSheet implements Closeable {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final String BEGIN_FORMULAS = "=+-@\t\r\n";

	private final CsvWriter csv;

	private CsvSheet(Writer out) {
		this.csv = CsvWriter.builder().fieldSeparator(';').build(out);
	}

	/** Answers with a file of that name. */
	static CsvSheet of(HttpServletResponse answer, String name) throws IOException {
		answer.setContentType("text/csv;charset=UTF-8");
		answer.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
		Writer out = new OutputStreamWriter(answer.getOutputStream(), StandardCharsets.UTF_8);
		out.write(BYTE_ORDER_MARK);
		return new CsvSheet(out);
	}

	void line(List<String> cells) {
		this.csv.writeRecord(cells.stream().map(CsvSheet::harmless).toList());
	}

	/** What a spreadsheet would take for a formula begins with an apostrophe instead. */
	static String harmless(String cell) {
		return (!cell.isEmpty() && BEGIN_FORMULAS.indexOf(cell.charAt(0)) >= 0) ? "'" + cell : cell;
	}

	@Override
	public void close() throws IOException {
		this.csv.close();
	}

}
