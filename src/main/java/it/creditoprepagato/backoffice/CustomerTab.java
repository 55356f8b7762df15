package it.creditoprepagato.backoffice;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The parts of a customer's picture. */
enum CustomerTab {

	/** Plan, credit, what moved and what is held. */
	CREDIT("credito"),
	/** Payments and tax documents. */
	PAYMENTS("pagamenti"),
	/** Domains and orders. */
	DOMAINS("domini"),
	/** People, tickets and what was done. */
	PEOPLE("persone");

	private final String word;

	CustomerTab(String word) {
		this.word = word;
	}

	/** As the address has it. */
	public String word() {
		return this.word;
	}

	static CustomerTab of(@Nullable String word) {
		return Stream.of(values()).filter((tab) -> tab.word.equals(word)).findAny().orElse(CREDIT);
	}

}
