package it.creditoprepagato.support.web;

import org.jspecify.annotations.Nullable;

/**
 * What somebody types to answer, as it was typed.
 *
 * @param messaggio what is written
 * @param allegati never sent: what is wrong with files is told here
 * @param visti how many messages the page showed
 * @param chiave hidden in the form, so that two clicks write once
 */
record AnswerForm(@Nullable String messaggio, @Nullable String allegati, @Nullable String visti,
		@Nullable String chiave) {

	static AnswerForm blank() {
		return new AnswerForm(null, null, null, null);
	}

	/** How many messages were seen; none for what no page of ours sends. */
	int seen() {
		return (this.visti != null && this.visti.matches("\\d{1,6}")) ? Integer.parseInt(this.visti) : 0;
	}

}
