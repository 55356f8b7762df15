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
		List<String> reasons = columns.place(header);
		reasons.forEach((reason) -> problems.add(new Problem(header.getStartingLineNumber(), reason)));
		return reasons.isEmpty() ? Optional.of(columns) : Optional.empty();
	}

	private List<String> place(CsvRecord header) {
		List<String> reasons = new ArrayList<>();
		List<String> names = names();
		for (int position = 0; position < header.getFieldCount(); position++) {
			String name = header.getField(position);
			if (!names.contains(name)) {
				reasons.add("the column " + Problem.quote(name) + " is unknown; the columns are "
						+ String.join(",", names));
			}
			else if (this.positions.putIfAbsent(name, position) != null) {
				reasons.add("the column '" + name + "' stands there twice");
			}
		}
		names.stream()
			.filter((name) -> !this.positions.containsKey(name))
			.forEach((name) -> reasons.add("the column '" + name + "' is missing"));
		return reasons;
	}

	private List<String> names() {
		List<String> names = new ArrayList<>(List.of(TLD, OPERATION, YEARS, STREET));
		for (int edition : this.editions) {
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
