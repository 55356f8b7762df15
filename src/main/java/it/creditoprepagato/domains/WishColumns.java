package it.creditoprepagato.domains;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of our own files in which customers' settings stand, in both languages; -1
 * for one that is not there.
 *
 * @param autoRenew where the switch stands
 * @param priority where the priority stands
 * @param tags where the tags stand
 */
record WishColumns(int autoRenew, int priority, int tags) {

	static final String HEADER = "auto-renewal;priority;tags";

	private static final Set<String> SWITCHED_ON = Set.of("attivo", "on", "sì", "si", "yes", "true", "1");

	private static final Map<String, Priority> PRIORITIES = Map.of("critico", Priority.CRITICAL, "critical",
			Priority.CRITICAL, "lascia scadere", Priority.LET_EXPIRE, "let expire", Priority.LET_EXPIRE);

	static WishColumns of(List<String> header) {
		return new WishColumns(
				PortfolioFile.place(header, List.of("rinnovo automatico", "auto-renewal", "auto-renew", "autorenew")),
				PortfolioFile.place(header, List.of("priorità", "priorita", "priority")),
				PortfolioFile.place(header, List.of("tag", "tags")));
	}

	/** What is not understood is taken for not said. */
	ImportLine.Wishes read(List<String> row) {
		return new ImportLine.Wishes(SWITCHED_ON.contains(word(row, this.autoRenew)) ? AutoRenew.ON : AutoRenew.OFF,
				PRIORITIES.getOrDefault(word(row, this.priority), Priority.NORMAL),
				Stream.of(plain(row, this.tags).split(",")).flatMap((typed) -> Tag.parse(typed).stream()).toList());
	}

	/** The cells of which that is read again. */
	static Stream<String> written(ImportLine.Wishes wishes) {
		return Stream.of(wishes.autoRenew().name(), switch (wishes.priority()) {
			case CRITICAL -> "critical";
			case NORMAL -> "";
			case LET_EXPIRE -> "let expire";
		}, wishes.tags().stream().map(Tag::value).collect(Collectors.joining(",")));
	}

	private static String word(List<String> row, int at) {
		return plain(row, at).toLowerCase(Locale.ROOT);
	}

	/** Without the apostrophe that keeps spreadsheets from running a formula. */
	private static String plain(List<String> row, int at) {
		String cell = PortfolioFile.cell(row, at);
		return cell.matches("(?s)'[=+@-].*") ? cell.substring(1) : cell;
	}

}
