package it.creditoprepagato.pricing;

import java.util.List;

import it.creditoprepagato.shared.Refusal;

/** The outcome of importing a price file: all of it, or nothing. */
public sealed interface PriceImport {

	/**
	 * The file is a new version now.
	 *
	 * @param version the version made
	 * @param lines how many lines of prices it has
	 */
	record Imported(PriceListVersion version, int lines) implements PriceImport {
	}

	/**
	 * This very file was imported before; nothing was done.
	 *
	 * @param version the version made of it then
	 */
	record AlreadyImported(PriceListVersion version) implements PriceImport {
	}

	/**
	 * Nothing was imported.
	 *
	 * @param problems all that is wrong, in the order of lines
	 */
	record Rejected(List<Problem> problems) implements PriceImport, Refusal {

		public Rejected {
			problems = List.copyOf(problems);
		}

	}

}
