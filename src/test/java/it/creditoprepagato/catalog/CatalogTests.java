package it.creditoprepagato.catalog;

import it.creditoprepagato.shared.Tld;
import it.creditoprepagato.testing.DatabaseTest;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The file, the table and the catalogue say the same. */
@DatabaseTest
class CatalogTests {

	@Autowired
	private Catalog catalog;

	@Autowired
	private EntityManager entities;

	@Test
	@Transactional
	void tableHoldsTheRulesOfTheFile() {
		assertThat(
				this.entities.createQuery("select t from TldRow t", TldRow.class).getResultStream().map(TldRow::rules))

			.containsExactlyInAnyOrderElementsOf(RulesFile.read());
	}

	@Test
	void catalogueKnowsTheSuffixesSoldAndNoOthers() {
		assertThat(this.catalog.all()).hasSize(41);
		assertThat(this.catalog.rules(new Tld("co.uk"))).isPresent();
		assertThat(this.catalog.rules(new Tld("roma.it"))).isEmpty();
	}

}
