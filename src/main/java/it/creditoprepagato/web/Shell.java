package it.creditoprepagato.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.shared.Money;

/**
 * What surrounds a page.
 *
 * @param person who is signed in, if anybody is
 * @param sections the top-level words with their entries
 * @param figures the amounts in the header
 * @param languages the same address in each language; none where what was sent would be
 * lost
 */
public record Shell(CurrentPerson.@Nullable Person person, List<Group> sections, List<Figure> figures,
		List<Language> languages) {

	/** The tags of the languages that pages are written in. */
	static final List<String> LANGUAGES = List.of("it", "en");

	/**
	 * A top-level word.
	 *
	 * @param key the message of its label
	 * @param path where it leads
	 * @param isCurrent whether the page stands under it
	 * @param entries what stands under it
	 */
	public record Group(String key, String path, boolean isCurrent, List<Link> entries) {
	}

	/**
	 * A place in the navigation.
	 *
	 * @param key the message of its label
	 * @param path where it leads
	 * @param isCurrent whether it is the page's
	 */
	public record Link(String key, String path, boolean isCurrent) {
	}

	/**
	 * An amount in the header.
	 *
	 * @param id the element's
	 * @param key the message of its label
	 * @param amount how much
	 */
	public record Figure(String id, String key, Money amount) {
	}

	/**
	 * The same page in a language.
	 *
	 * @param tag of the language
	 * @param url the page's address in it
	 * @param isCurrent whether the page is in it
	 */
	public record Language(String tag, String url, boolean isCurrent) {
	}

	/** The group that the page stands under; null on pages outside the navigation. */
	public @Nullable Group current() {
		return this.sections.stream().filter(Group::isCurrent).findFirst().orElse(null);
	}

}
