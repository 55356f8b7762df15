package it.creditoprepagato.catalog;

import java.util.Set;

import it.creditoprepagato.shared.Tld;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The row that a suffix's rules are kept in. */
@Entity
@Table(schema = "catalog", name = "tld")
class TldRow {

	private static final String ANYWHERE = "*";

	@EmbeddedId
	private Key key;

	@Embedded
	private Terms terms;

	@Embedded
	private LifeCycle lifeCycle;

	@Embedded
	private TransferRule transfer;

	@Embedded
	private LabelRule labels;

	private String holderCountries;

	@SuppressWarnings("NullAway.Init")
	protected TldRow() {
	}

	TldRow(TldRules rules) {
		this.key = new Key(rules.tld().value());
		this.terms = rules.terms();
		this.lifeCycle = rules.lifeCycle();
		this.transfer = rules.transfer();
		this.labels = rules.labels();
		this.holderCountries = countries(rules);
	}

	void follow(TldRules rules) {
		this.terms = rules.terms();
		this.lifeCycle = rules.lifeCycle();
		this.transfer = rules.transfer();
		this.labels = rules.labels();
		this.holderCountries = countries(rules);
	}

	TldRules rules() {
		return new TldRules(new Tld(this.key.tld()), this.terms, this.lifeCycle, this.transfer, this.labels,
				countries(this.holderCountries));
	}

	static Set<String> countries(String text) {
		return text.equals(ANYWHERE) ? Set.of() : Set.of(text.split(" "));
	}

	private static String countries(TldRules rules) {
		return rules.holderCountries().isEmpty() ? ANYWHERE
				: String.join(" ", rules.holderCountries().stream().sorted().toList());
	}

	/** The primary key of a suffix's row. */
	@Embeddable
	record Key(String tld) {
	}

}
