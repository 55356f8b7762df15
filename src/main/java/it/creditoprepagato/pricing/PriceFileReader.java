package it.creditoprepagato.pricing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * Reads a price file and collects all that is wrong with it.
 * <p>
 * The file is CSV (RFC 4180) in UTF-8: a header, then a line for each item with its price
 * on every list. The header names, in any order, the columns {@code tld},
 * {@code operation} (REGISTER, TRANSFER, RENEW, RESTORE), {@code years} (1 to 10;
 * TRANSFER and RESTORE 1), {@code street}, and one for each plan of each edition, by its
 * name. Prices are of the whole term, in euro without VAT, with two decimals and a point,
 * above zero; none is dearer than that of the tier below, nor than the street price.
 * Empty lines and lines that begin with {@code #} are skipped. As Italian spreadsheets
 * write it, it has semicolons, and commas before the decimals. <pre>
 * tld,operation,years,street,Member 2016,Prestige 2016,Elite 2016,Super Elite 2016,…
 * it,RENEW,1,12.90,7.90,7.50,7.10,6.60,…
 * com,RENEW,2,33.80,22.80,21.60,20.60,19.20,…
 * </pre>
 */
final class PriceFileReader {

	/** The most lines of prices that a file may have. */
	static final int MAX_LINES = 20_000;

	private final Collection<Integer> editions;

	private final List<ListedPrices> prices = new ArrayList<>();

	private final List<Problem> problems = new ArrayList<>();

	private final Map<Item, Long> lines = new HashMap<>();

	private long lastLine;

	/**
	 * A reader of one file.
	 * @param editions those that the file has to have prices for
	 */
	PriceFileReader(Collection<Integer> editions) {
		this.editions = editions;
	}

	/** Reads the file, once. */
	PriceFileReader read(PriceFile file) {
		if (file.isTooLarge()) {
			this.problems.add(Problem.ofFile(PriceFlaw.TOO_LARGE, PriceFile.MAX_BYTES));
		}
		else if (file.firstLineNotUtf8() > 0) {
			this.problems.add(Problem.of(file.firstLineNotUtf8(), PriceFlaw.NOT_UTF8));
		}
		else {
			readText(file.text());
		}
		return this;
	}

	/** All that is wrong, in the order of lines; empty if the file may be imported. */
	List<Problem> problems() {
		return this.problems;
	}

	/** The prices of all lines, if nothing is wrong. */
	List<ListedPrices> prices() {
		return this.prices;
	}

	/** How many lines of prices there are. */
	int lines() {
		return this.lines.size();
	}

	private void readText(String text) {
		char separator = separator(text);
		try (var records = CsvReader.builder()
			.fieldSeparator(separator)
			.commentStrategy(CommentStrategy.SKIP)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(text)
			.iterator()) {
			readRecords(records, separator == ';');
		}
		catch (CsvParseException ex) {
			this.problems.add(Problem.of(this.lastLine + 1, PriceFlaw.UNREADABLE));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As the header has it, the first line that is neither empty nor a comment. */
	private static char separator(String text) {
		return text.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.findFirst()
			.filter((header) -> header.indexOf(';') >= 0 && header.indexOf(',') < 0)
			.map((header) -> ';')
			.orElse(',');
	}

	private void readRecords(Iterator<CsvRecord> records, boolean decimalComma) {
		if (!records.hasNext()) {
			this.problems.add(Problem.ofFile(PriceFlaw.EMPTY));
			return;
		}
		Optional<PriceFileColumns> columns = PriceFileColumns.read(next(records), this.editions, this.problems);
		if (columns.isEmpty()) {
			return;
		}
		for (int count = 1; records.hasNext(); count++) {
			CsvRecord line = next(records);
			if (count > MAX_LINES) {
				this.problems.add(Problem.of(line.getStartingLineNumber(), PriceFlaw.TOO_MANY_LINES, MAX_LINES));
				return;
			}
			readLine(new PriceLine(columns.get(), line, decimalComma));
		}
		if (this.lines.isEmpty() && this.problems.isEmpty()) {
			this.problems.add(Problem.ofFile(PriceFlaw.NO_PRICES));
		}
	}

	private CsvRecord next(Iterator<CsvRecord> records) {
		CsvRecord next = records.next();
		this.lastLine = next.getStartingLineNumber();
		return next;
	}

	private void readLine(PriceLine line) {
		this.prices.addAll(line.read(this.lines));
		this.problems.addAll(line.problems());
	}

}
