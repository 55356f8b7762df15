package it.creditoprepagato.pricing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvRecord;

/** Where in a line of a price file what stands, as the header says. */
final class PriceFileColumns {

	static final String TLD = "tld";

	static final String OPERATION = "operation";

	static final String YEARS = "years";

	static final String STREET = "street";

	private final Collection<Integer> editions;

	private final Map<String, Integer> positions = new LinkedHashMap<>();

	private PriceFileColumns(Collection<Integer> editions) {
		this.editions = editions;
	}

	/** Reads a header; empty if it is wrong, with what is wrong added to the problems. */
	static Optional<PriceFileColumns> read(CsvRecord header, Collection<Integer> editions, List<Problem> problems) {
		PriceFileColumns columns = new PriceFileColumns(editions);
		List<Problem> found = columns.place(header);
		problems.addAll(found);
		return found.isEmpty() ? Optional.of(columns) : Optional.empty();
	}

	private List<Problem> place(CsvRecord header) {
		long line = header.getStartingLineNumber();
		List<Problem> found = new ArrayList<>();
		List<String> names = names(this.editions);
		for (int position = 0; position < header.getFieldCount(); position++) {
			String name = header.getField(position);
			if (!names.contains(name)) {
				found.add(Problem.of(line, PriceFlaw.UNKNOWN_COLUMN, Problem.quote(name), String.join(",", names)));
			}
			else if (this.positions.putIfAbsent(name, position) != null) {
				found.add(Problem.of(line, PriceFlaw.REPEATED_COLUMN, name));
			}
		}
		names.stream()
			.filter((name) -> !this.positions.containsKey(name))
			.forEach((name) -> found.add(Problem.of(line, PriceFlaw.MISSING_COLUMN, name)));
		return found;
	}

	/** The columns of a file with the prices of some editions. */
	static List<String> names(Collection<Integer> editions) {
		List<String> names = new ArrayList<>(List.of(TLD, OPERATION, YEARS, STREET));
		for (int edition : editions) {
			for (Tier tier : Tier.values()) {
				names.add(new Plan(tier, edition).name());
			}
		}
		return names;
	}

	Collection<Integer> editions() {
		return this.editions;
	}

	int count() {
		return this.positions.size();
	}

	String field(CsvRecord line, String column) {
		return line.getField(this.positions.getOrDefault(column, -1));
	}

}
