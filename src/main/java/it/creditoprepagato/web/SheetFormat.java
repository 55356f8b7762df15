package it.creditoprepagato.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** The files that a browser saves and a spreadsheet opens; an address ends in one. */
public enum SheetFormat {

	/** Text, for programs and for spreadsheets alike. */
	CSV("text/csv;charset=UTF-8") {

		@Override
		Sheet begin(OutputStream out, String name, List<String> columns) throws IOException {
			CsvSheet sheet = new CsvSheet(out);
			sheet.line(columns.toArray());
			return sheet;
		}

	},
	/** A workbook of Office Open XML. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {

		@Override
		Sheet begin(OutputStream out, String name, List<String> columns) {
			return new XlsxSheet(out, name, columns, XlsxSheet.MOST_LINES);
		}

	};

	private final String contentType;

	SheetFormat(String contentType) {
		this.contentType = contentType;
	}

	abstract Sheet begin(OutputStream out, String name, List<String> columns) throws IOException;

	/**
	 * Answers with a file, in the reader's language. If the lines fail half-way the
	 * answer breaks off, so that nobody takes it for whole.
	 * @param name of the file, without its ending
	 * @param columns the first line
	 * @param lines writes the others
	 */
	public void write(HttpServletResponse answer, String name, List<String> columns, Consumer<Sheet> lines)
			throws IOException {
		String file = name + "." + name().toLowerCase(Locale.ROOT);
		answer.setContentType(this.contentType);
		answer.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(file).build().toString());
		Sheet sheet = begin(answer.getOutputStream(), name, columns);
		lines.accept(sheet);
		sheet.finish();
	}

}
