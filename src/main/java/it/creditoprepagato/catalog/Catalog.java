package it.creditoprepagato.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import it.creditoprepagato.shared.Tld;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Knows every suffix that is sold. The rules are those of {@code data/tlds.csv}, brought
 * into the table {@code catalog.tld} when the application starts and the same until it
 * ends.
 */
@Service
public class Catalog {

	private final Map<Tld, TldRules> rules;

	Catalog(EntityManager entities, TransactionOperations transactions) {
		List<TldRules> written = RulesFile.read();
		transactions.executeWithoutResult((transaction) -> written.forEach((rules) -> bring(rules, entities)));
		this.rules = written.stream().collect(Collectors.toUnmodifiableMap(TldRules::tld, Function.identity()));
	}

	/** The rules of a suffix; empty if it is not sold. */
	public Optional<TldRules> rules(Tld tld) {
		return Optional.ofNullable(this.rules.get(tld));
	}

	/** The rules of every suffix sold, in no order. */
	public Collection<TldRules> all() {
		return this.rules.values();
	}

	private static void bring(TldRules rules, EntityManager entities) {
		TldRow row = entities.find(TldRow.class, new TldRow.Key(rules.tld().value()));
		if (row == null) {
			entities.persist(new TldRow(rules));
		}
		else {
			row.follow(rules);
		}
	}

}
