package it.creditoprepagato.orders.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.CsvText;

/**
 * Reads lines of a basket from what people type, paste or upload.
 *
 * @param operation what to do where a line does not say it
 * @param years for how long where a line does not say it
 */
record BasketText(Operation operation, String years) {

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
			.filter((line) -> !line.isEmpty() && CsvText.separator(line).isEmpty())
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

	/** The lines of a CSV file, with or without header; empty if it is none. */
	Optional<List<BasketLine>> file(byte[] bytes) {
		return CsvText.rows(bytes).map(this::read);
	}

	private List<BasketLine> read(List<List<String>> rows) {
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

}
