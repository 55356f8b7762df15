package it.creditoprepagato.pricing;

import it.creditoprepagato.catalog.Operation;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** {@link ListedPrices} of one version, as they are stored. */
@Entity
@Immutable
@Table(schema = "pricing", name = "price")
class PriceRow {

	@EmbeddedId
	private Id id;

	private long streetCents;

	@Embedded
	private AmountByTier amounts;

	@SuppressWarnings("NullAway.Init")
	protected PriceRow() {
	}

	PriceRow(int version, ListedPrices prices) {
		Item item = prices.item();
		this.id = new Id(version, prices.edition(), item.tld().value(), item.operation(), item.years());
		this.streetCents = prices.street().cents();
		this.amounts = prices.amounts();
	}

	/** The version, the edition, and what is bought. */
	@Embeddable
	record Id(int version, int edition, String tld, @Enumerated(EnumType.STRING) Operation operation, int years) {
	}

}
