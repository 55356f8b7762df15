package it.creditoprepagato.orders.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import it.creditoprepagato.catalog.Operation;

/**
 * Reads lines of a basket from what people type, paste or upload.
 *
 * @param operation what to do where a line does not say it
 * @param years for how long where a line does not say it
 */
record BasketText(Operation operation, String years) {

	private static final Charset OF_SPREADSHEETS = Charset.forName("windows-1252");

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final List<String> SEPARATORS = List.of(";", "\t", ",");

	private static final Pattern TELLS_SEPARATOR = Pattern.compile("\"?sep=([;,\t])\"?", Pattern.CASE_INSENSITIVE);

	private static final Pattern EMPTY_LINES = Pattern.compile("\\A(?:[ \\t]*+\\R)++");

	private static final List<Integer> IN_ORDER = List.of(0, 1, 2, 3);

	/** The columns of a file without header, by the names they may have in one. */
	private static final List<List<String>> COLUMNS = List.of(List.of("dominio", "domain", "nome", "name"),
			List.of("operazione", "operation", "tipo", "type"), List.of("anni", "years", "durata", "term"),
			List.of("codice", "code", "codice di trasferimento", "auth code", "authcode", "auth_code"));

	/**
	 * Names however they are parted; for a transfer one a line, with its code behind it;
	 * or lines with semicolons, which are columns as in a file, with or without header.
	 */
	List<BasketLine> typed(String text) {
		List<String> lines = text.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && separator(line).isEmpty())
			.toList();
		List<Integer> places = lines.isEmpty() ? List.of() : places(List.of(lines.getFirst().split(";", -1)));
		return places.isEmpty() ? lines.stream().flatMap((line) -> line(line, IN_ORDER)).toList()
				: lines.stream().skip(1).flatMap((line) -> line(line, places)).toList();
	}

	private Stream<BasketLine> line(String line, List<Integer> places) {
		if (line.contains(";")) {
			return Stream.of(columns(List.of(line.split(";", -1)), places));
		}
		String[] words = line.split("[\\s,]+", (this.operation == Operation.TRANSFER) ? 2 : 0);
		if (this.operation == Operation.TRANSFER) {
			return Stream.of(columns(List.of(words[0], "", "", (words.length > 1) ? words[1] : ""), IN_ORDER));
		}
		return Stream.of(words).filter((word) -> !word.isEmpty()).map((word) -> columns(List.of(word), List.of(0)));
	}

	/**
	 * The lines of a CSV file, in UTF-8 or as spreadsheets write it here, with or without
	 * header, whatever is empty before it; empty if it is none.
	 */
	Optional<List<BasketLine>> file(byte[] bytes) {
		String text = fromFirstLine(decode(bytes));
		if (text.indexOf('\0') >= 0) {
			return Optional.empty();
		}
		String first = text.lines().findFirst().orElse("");
		Optional<String> told = separator(first);
		return told.isPresent() ? file(fromFirstLine(text.substring(first.length())), told.get())
				: file(text, SEPARATORS.stream().filter(first::contains).findFirst().orElse(";"));
	}

	private static String fromFirstLine(String text) {
		return EMPTY_LINES.matcher(text).replaceFirst("");
	}

	/** What a first line says by which spreadsheets are told the separator. */
	private static Optional<String> separator(String line) {
		Matcher told = TELLS_SEPARATOR.matcher(line);
		return told.matches() ? Optional.of(told.group(1)) : Optional.empty();
	}

	private Optional<List<BasketLine>> file(String text, String separator) {
		try (CsvReader<CsvRecord> rows = CsvReader.builder()
			.fieldSeparator(separator)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(text)) {
			return Optional.of(read(rows.stream().map(CsvRecord::getFields).toList()));
		}
		catch (CsvParseException | IOException ex) {
			return Optional.empty();
		}
	}

	private List<BasketLine> read(List<List<String>> all) {
		List<List<String>> rows = all.stream()
			.filter((row) -> row.stream().anyMatch((cell) -> !cell.isBlank()))
			.toList();
		List<Integer> places = rows.isEmpty() ? List.of() : places(rows.getFirst());
		return rows.stream()
			.skip(places.isEmpty() ? 0 : 1)
			.map((row) -> columns(row, places.isEmpty() ? IN_ORDER : places))
			.toList();
	}

	/** Where each column stands in a header, -1 for nowhere; empty if it is no header. */
	private static List<Integer> places(List<String> row) {
		List<String> names = row.stream().map((cell) -> cell.strip().toLowerCase(Locale.ROOT)).toList();
		List<Integer> places = COLUMNS.stream()
			.map((column) -> column.stream().mapToInt(names::indexOf).filter((at) -> at >= 0).findFirst().orElse(-1))
			.toList();
		return (places.getFirst() >= 0) ? places : List.of();
	}

	private BasketLine columns(List<String> cells, List<Integer> places) {
		String wanted = cell(cells, places, 1);
		String term = cell(cells, places, 2);
		return new BasketLine(wanted.isBlank() ? this.operation.name() : wanted, term.isBlank() ? this.years : term, "",
				cell(cells, places, 0), cell(cells, places, 3));
	}

	private static String cell(List<String> cells, List<Integer> places, int column) {
		int at = (column < places.size()) ? places.get(column) : -1;
		return (at >= 0 && at < cells.size()) ? cells.get(at) : "";
	}

	private static String decode(byte[] bytes) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			return new String(bytes, OF_SPREADSHEETS);
		}
	}

}
