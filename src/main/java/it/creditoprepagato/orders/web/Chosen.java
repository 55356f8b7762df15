package it.creditoprepagato.orders.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was selected in a list.
 *
 * @param dominio the names, one by one
 * @param tutti if there, all that the list found are meant
 * @param lista which list it was: {@code domini}, or else that of payments
 */
record Chosen(@Nullable List<String> dominio, @Nullable String tutti, @Nullable String lista) {

	Chosen {
		dominio = (dominio == null) ? List.of() : List.copyOf(dominio);
	}

	boolean isEverything() {
		return this.tutti != null;
	}

	boolean isOfPortfolio() {
		return "domini".equals(this.lista);
	}

	List<String> names() {
		return (this.dominio != null) ? this.dominio : List.of();
	}

}
