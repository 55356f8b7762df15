package it.creditoprepagato.launch.demo;

import java.util.List;

import it.creditoprepagato.invoicing.NumberDueDocuments;
import it.creditoprepagato.pricing.PriceLists;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes what is missing of the demonstration, before anybody is served. A person who is
 * registered already is left as he is, and so is all that belongs to him.
 */
@Component
@ConditionalOnBooleanProperty("credito.launch.demo-data")
class DemoData implements SmartInitializingSingleton {

	private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

	private static final int MOST_DOCUMENTS = 1_000;

	private final List<DemoPerson> people;

	private final PriceLists priceLists;

	private final NumberDueDocuments documents;

	private final TransactionOperations transactions;

	DemoData(List<DemoPerson> people, PriceLists priceLists, NumberDueDocuments documents,
			TransactionOperations transactions) {
		this.people = people;
		this.priceLists = priceLists;
		this.documents = documents;
		this.transactions = transactions;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.priceLists.importIfEmpty();
		this.people.forEach(this::make);
		this.transactions.executeWithoutResult((transaction) -> this.documents.oldest(MOST_DOCUMENTS));
	}

	private void make(DemoPerson person) {
		this.transactions.executeWithoutResult((transaction) -> {
			if (person.isMade()) {
				LOG.info("Made {} of the demonstration", person.email());
			}
			else {
				transaction.setRollbackOnly();
			}
		});
	}

}
