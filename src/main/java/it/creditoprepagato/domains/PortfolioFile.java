package it.creditoprepagato.domains;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import it.creditoprepagato.shared.CsvText;
import it.creditoprepagato.shared.DomainName;
import org.jspecify.annotations.Nullable;

/**
 * A file of domains, as this application and others export it.
 *
 * @param format by whose header it was recognised
 * @param lines in the file's order
 */
public record PortfolioFile(Format format, List<ImportLine> lines) {

	/** The most bytes of a file. */
	public static final int MOST_BYTES = 1 << 20;

	/** The most lines of a file. */
	public static final int MOST_LINES = 10_000;

	/** Who writes such files. */
	public enum Format {

		/** FOSSBilling: the label and the suffix, with its dot, stand apart. */
		FOSSBILLING(List.of("sld"), List.of("expires_at", "expires at"), List.of("tld")),
		/** WHMCS: its report of domains. */
		WHMCS(List.of("domain name", "domain"), List.of("expiry date"),
				List.of("registration period", "next due date", "recurring amount")),
		/** This application, in both languages. */
		OWN(List.of("dominio", "domain", "nome", "name"), List.of("scadenza", "expiry", "expires"), List.of());

		private final List<String> names;

		private final List<String> expiries;

		private final List<String> marks;

		Format(List<String> names, List<String> expiries, List<String> marks) {
			this.names = names;
			this.expiries = expiries;
			this.marks = marks;
		}

		/** Its name in words, in the messages. */
		public String messageKey() {
			return "domains.import.format." + this;
		}

		private boolean isOf(List<String> header) {
			return header.stream().anyMatch(this.names::contains)
					&& (this.marks.isEmpty() || header.stream().anyMatch(this.marks::contains));
		}

	}

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");

	private static final Pattern ITALIAN = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?: .*)?");

	public PortfolioFile {
		lines = List.copyOf(lines);
	}

	/**
	 * Reads a CSV file whose first row says what its columns are; others than name and
	 * expiry, and what customers set in our own, are not looked at. Empty if it is no
	 * such file, or has no line.
	 */
	public static Optional<PortfolioFile> read(byte[] bytes) {
		List<List<String>> rows = CsvText.rows(bytes).orElse(List.of());
		List<String> header = (rows.size() < 2) ? List.of()
				: rows.getFirst().stream().map((cell) -> cell.strip().toLowerCase(Locale.ROOT)).toList();
		for (Format format : Format.values()) {
			if (format.isOf(header)) {
				return Optional.of(new PortfolioFile(format, lines(format, header, rows)));
			}
		}
		return Optional.empty();
	}

	/** All that is read of it, as a file of our own columns. */
	public String text() {
		return this.lines.stream()
			.map((line) -> Stream
				.concat(Stream.of(line.typed(), (line.expiry() != null) ? line.expiry().toString() : ""),
						WishColumns.written(line.wishes()))
				.map((cell) -> "\"" + cell.replace("\"", "\"\"") + "\"")
				.collect(Collectors.joining(";")))
			.collect(Collectors.joining("\n", "domain;expiry;" + WishColumns.HEADER + "\n", ""));
	}

	private static List<ImportLine> lines(Format format, List<String> header, List<List<String>> rows) {
		int name = place(header, format.names);
		int suffix = (format == Format.FOSSBILLING) ? place(header, format.marks) : -1;
		int expiry = place(header, format.expiries);
		WishColumns wishes = WishColumns.of((format == Format.OWN) ? header : List.of());
		List<ImportLine> lines = new ArrayList<>();
		for (int at = 1; at < rows.size(); at++) {
			List<String> row = rows.get(at);
			lines.add(line(at + 1, cell(row, name) + cell(row, suffix), cell(row, expiry), wishes.read(row)));
		}
		return lines;
	}

	static int place(List<String> header, List<String> names) {
		return names.stream().mapToInt(header::indexOf).filter((at) -> at >= 0).findFirst().orElse(-1);
	}

	static String cell(List<String> row, int at) {
		return (at >= 0 && at < row.size()) ? row.get(at).strip() : "";
	}

	private static ImportLine line(int number, String name, String expiry, ImportLine.Wishes wishes) {
		try {
			return new ImportLine(number, name, DomainName.parse(name), null, day(expiry), wishes);
		}
		catch (DomainName.Invalid ex) {
			return new ImportLine(number, name, null, ex.reason(), null, wishes);
		}
	}

	/** What is no date is none: the registry knows better. */
	private static @Nullable LocalDate day(String text) {
		Matcher iso = ISO.matcher(text);
		Matcher italian = ITALIAN.matcher(text);
		try {
			if (iso.matches()) {
				return LocalDate.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)),
						Integer.parseInt(iso.group(3)));
			}
			return italian.matches() ? LocalDate.of(Integer.parseInt(italian.group(3)),
					Integer.parseInt(italian.group(2)), Integer.parseInt(italian.group(1))) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
