package it.creditoprepagato.web;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

import it.creditoprepagato.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A table for a spreadsheet, written line by line: however long it is, it takes no more
 * memory. See {@link SheetFormat}.
 */
public abstract sealed class Sheet permits CsvSheet, XlsxSheet {

	/**
	 * Adds a line.
	 * @param cells text, {@link Money}, whole numbers, a {@link LocalDate} or an
	 * {@link Instant}, which is written as the time in Italy; null where there is nothing
	 */
	public abstract void line(@Nullable Object... cells);

	/** Without this the file is broken, so that nobody takes it for whole. */
	abstract void finish() throws IOException;

	static IllegalArgumentException noCell(Object cell) {
		return new IllegalArgumentException("No cell of a sheet: " + cell.getClass());
	}

}
