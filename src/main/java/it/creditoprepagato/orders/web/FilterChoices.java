package it.creditoprepagato.orders.web;

import java.util.List;

import org.springframework.stereotype.Component;

import it.creditoprepagato.catalog.Catalog;
import it.creditoprepagato.catalog.TldRules;
import it.creditoprepagato.domains.PortfolioSettings;
import it.creditoprepagato.domains.Tag;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Tld;

/**
 * What the filters of the lists offer.
 *
 * @param catalog the suffixes
 * @param settings the tags
 */
@Component
record FilterChoices(Catalog catalog, PortfolioSettings settings) {

	List<Tld> products() {
		return this.catalog.all().stream().map(TldRules::tld).sorted().toList();
	}

	List<Tag> tags(CustomerId customer) {
		return this.settings.tags(customer);
	}

}
