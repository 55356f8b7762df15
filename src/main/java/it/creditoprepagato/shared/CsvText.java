package it.creditoprepagato.shared;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * CSV files (RFC 4180) as spreadsheets and other programs write them: in UTF-8 or in
 * Windows-1252, with semicolons, tabs or commas. No cell has more than a line.
 */
public final class CsvText {

	private static final Charset OF_SPREADSHEETS = Charset.forName("windows-1252");

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final List<String> SEPARATORS = List.of(";", "\t", ",");

	private static final Pattern TELLS_SEPARATOR = Pattern.compile("\"?sep=([;,\t])\"?", Pattern.CASE_INSENSITIVE);

	private static final Pattern EMPTY_LINES = Pattern.compile("\\A(?:[ \\t]*+\\R)++");

	private CsvText() {
	}

	/**
	 * The rows that are not blank, whatever is empty before them; empty if it is none.
	 */
	public static Optional<List<List<String>>> rows(byte[] bytes) {
		String text = fromFirstLine(decode(bytes));
		if (text.indexOf('\0') >= 0) {
			return Optional.empty();
		}
		String first = text.lines().findFirst().orElse("");
		Optional<String> told = separator(first);
		return told.isPresent() ? rows(fromFirstLine(text.substring(first.length())), told.get())
				: rows(text, SEPARATORS.stream().filter(first::contains).findFirst().orElse(";"));
	}

	/** What a first line says by which spreadsheets are told the separator. */
	public static Optional<String> separator(String line) {
		Matcher told = TELLS_SEPARATOR.matcher(line);
		return told.matches() ? Optional.of(told.group(1)) : Optional.empty();
	}

	private static Optional<List<List<String>>> rows(String text, String separator) {
		try (CsvReader<CsvRecord> rows = CsvReader.builder()
			.fieldSeparator(separator)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(text)) {
			List<List<String>> read = rows.stream()
				.map(CsvRecord::getFields)
				.filter((row) -> row.stream().anyMatch((cell) -> !cell.isBlank()))
				.toList();
			return Optional.of(read).filter((all) -> all.stream().flatMap(List::stream).noneMatch(CsvText::hasLines));
		}
		catch (CsvParseException | IOException ex) {
			return Optional.empty();
		}
	}

	/** As after a quote that is never closed. */
	private static boolean hasLines(String cell) {
		return cell.strip().indexOf('\n') >= 0;
	}

	private static String fromFirstLine(String text) {
		return EMPTY_LINES.matcher(text).replaceFirst("");
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
