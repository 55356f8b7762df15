package it.creditoprepagato.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import it.creditoprepagato.shared.Money;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook with amounts that can be added up and dates that can be sorted; it goes on
 * in another sheet where one is full. Texts stand in their cells instead of a table of
 * all texts, and lines leave the memory every so often.
 */
final class XlsxSheet extends Sheet {

	/** As many as a sheet of Office Open XML can have. */
	static final int MOST_LINES = 1_048_576;

	private static final int LINES_IN_MEMORY = 500;

	private final Workbook workbook;

	private final String name;

	private final List<String> columns;

	private final int most;

	private Worksheet sheet;

	private int line;

	XlsxSheet(OutputStream out, String name, List<String> columns, int most) {
		this.workbook = new Workbook(out, "Credito Prepagato", "1.0");
		this.name = name;
		this.columns = List.copyOf(columns);
		this.most = most;
		this.sheet = begin();
	}

	private Worksheet begin() {
		Worksheet next = this.workbook.newWorksheet(this.name);
		for (int column = 0; column < this.columns.size(); column++) {
			next.inlineString(0, column, this.columns.get(column));
		}
		next.range(0, 0, 0, this.columns.size() - 1).style().bold().set();
		next.freezePane(0, 1);
		this.line = 1;
		return next;
	}

	@Override
	public void line(@Nullable Object... cells) {
		try {
			if (this.line == this.most) {
				this.sheet.finish();
				this.sheet = begin();
			}
			for (int column = 0; column < cells.length; column++) {
				write(column, cells[column]);
			}
			this.line++;
			if (this.line % LINES_IN_MEMORY == 0) {
				this.sheet.flush();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	void finish() throws IOException {
		this.workbook.close();
	}

	private void write(int column, @Nullable Object cell) {
		switch (cell) {
			case null -> {
			}
			case String text -> this.sheet.inlineString(this.line, column, text);
			case Money amount -> {
				this.sheet.value(this.line, column, BigDecimal.valueOf(amount.cents(), 2));
				format(column, "#,##0.00");
			}
			case Integer number -> this.sheet.value(this.line, column, number);
			case Long number -> this.sheet.value(this.line, column, number);
			case LocalDate day -> {
				this.sheet.value(this.line, column, day);
				format(column, "yyyy-mm-dd");
			}
			case Instant instant -> {
				this.sheet.value(this.line, column, instant.atZone(Formats.ITALY).toLocalDateTime());
				format(column, "yyyy-mm-dd hh:mm:ss");
			}
			default -> throw noCell(cell);
		}
	}

	private void format(int column, String format) {
		this.sheet.style(this.line, column).format(format).set();
	}

}
