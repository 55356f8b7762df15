package it.creditoprepagato.support.web;

import org.jspecify.annotations.Nullable;

/**
 * What staff types to note something, as it was typed.
 *
 * @param nota what is noted
 * @param chiave hidden in the form, so that two clicks note once
 */
record NoteForm(@Nullable String nota, @Nullable String chiave) {

	static NoteForm blank() {
		return new NoteForm(null, null);
	}

}
