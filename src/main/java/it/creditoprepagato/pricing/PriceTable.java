package it.creditoprepagato.pricing;

import java.util.List;

/**
 * A version of the lists as the file that would be imported for it.
 *
 * @param columns the header
 * @param lines one for each item: texts, years, and amounts of the whole term
 */
public record PriceTable(List<String> columns, List<List<Object>> lines) {

	public PriceTable {
		columns = List.copyOf(columns);
		lines = List.copyOf(lines);
	}

}
