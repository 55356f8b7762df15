package it.creditoprepagato;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The message keys that sources ask for.
 *
 * @param whole written out
 * @param beginnings completed when the program runs
 */
record AskedMessages(Set<String> whole, Set<String> beginnings) {

	private static final Pattern KEY = Pattern
		.compile("(?:#\\{|msg\\('|\")([a-z]+(?:\\.(?:[A-Z_]+|[A-Za-z0-9-]+))+)(?=[}(']|\"|$)");

	private static final Pattern BEGINNING = Pattern.compile("(?:#\\{\\||\")([a-z]+(?:\\.[\\w-]+)*\\.)(?=\\$\\{|\")");

	static AskedMessages in(List<String> sources, Collection<String> modules) {
		return new AskedMessages(find(KEY, sources, modules), find(BEGINNING, sources, modules));
	}

	private static Set<String> find(Pattern pattern, List<String> sources, Collection<String> modules) {
		Set<String> found = new TreeSet<>();
		for (String source : sources) {
			pattern.matcher(source)
				.results()
				.map((MatchResult match) -> match.group(1))
				.filter((key) -> modules.contains(key.substring(0, key.indexOf('.'))))
				.forEach(found::add);
		}
		return found;
	}

	Set<String> missing(Set<String> keys) {
		Set<String> missing = new TreeSet<>(this.whole);
		missing.removeAll(keys);
		return missing;
	}

	Set<String> unused(Set<String> keys) {
		Set<String> unused = new TreeSet<>(keys);
		unused.removeAll(this.whole);
		unused.removeIf((key) -> this.beginnings.stream().anyMatch(key::startsWith));
		return unused;
	}

}
