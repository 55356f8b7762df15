package it.creditoprepagato.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import it.creditoprepagato.shared.DomainName;

/**
 * The names that somebody looks for: whole ones as they are, words under the suffixes
 * that are asked for most.
 *
 * @param names what to ask the registries about, at most {@link #MOST}
 * @param unreadable what can be no name, with the reason's key
 * @param isCut whether there were more
 */
record NameSearch(List<DomainName> names, Map<String, String> unreadable, boolean isCut) {

	/** How many names are looked for at once. */
	static final int MOST = 48;

	/** How much is read of what was typed. */
	static final int LONGEST = 2_000;

	private static final List<String> SUFFIXES = List.of("it", "com", "eu", "net", "org", "shop");

	/** Brackets, quotes, commas: what a sentence puts around a name. */
	private static final String AROUND = "^[\\p{P}\\p{Sm}\\p{Sc}\\p{Sk}\\p{C}&&[^_-]]+|[\\p{P}\\p{Sm}\\p{Sc}\\p{Sk}\\p{C}&&[^_-]]+$";

	/** Abbreviations, as of forms of companies: S.r.l. */
	private static final String DOTTED_LETTERS = "(\\p{L}\\.)+\\p{L}";

	/** Reads names, words, or a sentence of both, however they are parted. */
	static NameSearch read(String typed) {
		List<String> words = Stream.of(typed.substring(0, Math.min(typed.length(), LONGEST)).split("[\\s,;]+"))
			.map((word) -> word.replaceAll("(?i)^https?://|/.*$", "").replaceAll(AROUND, ""))
			.map((word) -> word.matches(DOTTED_LETTERS) ? word.replace(".", "") : word)
			.filter((word) -> !word.isEmpty())
			.toList();
		Set<DomainName> names = new LinkedHashSet<>();
		Map<String, String> unreadable = new LinkedHashMap<>();
		boolean dotted = words.stream().anyMatch((word) -> word.contains("."));
		for (String word : dotted ? words : labels(words)) {
			if (word.contains(".")) {
				name(word.replaceFirst("(?i)^www\\.(?=.*\\.)", ""), unreadable).ifPresent(names::add);
			}
			else if (!dotted) {
				SUFFIXES.forEach((suffix) -> name(word + "." + suffix, unreadable).ifPresent(names::add));
			}
		}
		List<DomainName> all = new ArrayList<>(names);
		return new NameSearch(all.subList(0, Math.min(MOST, all.size())), unreadable, all.size() > MOST);
	}

	/** Of several words first what they make together. */
	private static List<String> labels(List<String> words) {
		Set<String> labels = new LinkedHashSet<>();
		if (words.size() > 1 && words.size() <= 5) {
			labels.add(String.join("", words));
			labels.add(String.join("-", words));
		}
		words.stream().filter((word) -> words.size() == 1 || word.length() > 2).forEach(labels::add);
		return List.copyOf(new ArrayList<>(labels));
	}

	private static Optional<DomainName> name(String text, Map<String, String> unreadable) {
		try {
			return Optional.of(DomainName.parse(text));
		}
		catch (DomainName.Invalid ex) {
			unreadable.put(text.substring(0, Math.min(text.length(), DomainName.MAX_LENGTH)),
					"domains.name." + ex.reason());
			return Optional.empty();
		}
	}

}
