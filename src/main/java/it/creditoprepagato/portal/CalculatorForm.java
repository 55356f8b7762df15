package it.creditoprepagato.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A visitor's own domains, suffix by suffix, as they were typed.
 *
 * @param estensione the suffixes
 * @param domini how many domains under each
 */
record CalculatorForm(@Nullable List<String> estensione, @Nullable List<String> domini) {

	/** The most rows that are read. */
	static final int MOST_ROWS = 40;

	private static final List<String> FIRST = List.of("it", "com", "eu", "net", "org");

	/** Those typed, those that most have, and one more to be filled in. */
	List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		int typed = Math.min(MOST_ROWS, (this.estensione != null) ? this.estensione.size() : 0);
		for (int at = 0; at < typed; at++) {
			rows.add(new Row(at(this.estensione, at), at(this.domini, at)));
		}
		if (typed == 0) {
			FIRST.forEach((tld) -> rows.add(new Row(tld, "")));
		}
		else if (typed < MOST_ROWS && !rows.getLast().isEmpty()) {
			rows.add(new Row("", ""));
		}
		return rows;
	}

	private static String at(@Nullable List<String> values, int index) {
		return (values != null && index < values.size() && values.get(index) != null) ? values.get(index).strip() : "";
	}

	/**
	 * A row.
	 *
	 * @param tld the suffix; empty for none
	 * @param typed how many, as it was typed
	 */
	record Row(String tld, String typed) {

		/** Whether nothing is asked for. */
		public boolean isEmpty() {
			return this.typed.isEmpty();
		}

		/** How many domains; empty if that is no number up to 100,000. */
		Optional<Integer> domains() {
			return this.typed.matches("\\d{1,6}")
					? Optional.of(Integer.valueOf(this.typed)).filter((one) -> one <= 100_000) : Optional.empty();
		}

		/** Whether there is something that is no such number. */
		public boolean isUnreadable() {
			return !isEmpty() && domains().isEmpty();
		}

		/** Whether it is a number of domains of nothing that is sold. */
		boolean isOfNothing(List<String> suffixes) {
			return !isEmpty() && !suffixes.contains(this.tld);
		}

	}

}
