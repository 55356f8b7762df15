package it.creditoprepagato.orders.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was selected in a list.
 *
 * @param dominio the names, one by one
 * @param tutti if there, all that the list found are meant
 */
record Chosen(@Nullable List<String> dominio, @Nullable String tutti) {

	Chosen {
		dominio = (dominio == null) ? List.of() : List.copyOf(dominio);
	}

	boolean isEverything() {
		return this.tutti != null;
	}

	List<String> names() {
		return (this.dominio != null) ? this.dominio : List.of();
	}

}
