package it.creditoprepagato.payments;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A {@link SavedCard} as it is stored: one of a customer. */
@Entity
@Table(schema = "payments", name = "saved_card")
class SavedCardRow {

	@EmbeddedId
	private Id id;

	private String payer;

	private String card;

	private String brand;

	private String lastDigits;

	private int goodYear;

	private int goodMonth;

	private Instant savedAt;

	@SuppressWarnings("NullAway.Init")
	protected SavedCardRow() {
	}

	@SuppressWarnings("NullAway.Init")
	SavedCardRow(CustomerId customer, SavedCard card, Instant at) {
		this.id = new Id(customer.value());
		replace(card, at);
	}

	final void replace(SavedCard saved, Instant at) {
		this.payer = saved.token().payer();
		this.card = saved.token().card();
		this.brand = saved.brand();
		this.lastDigits = saved.lastDigits();
		this.goodYear = saved.expires().getYear();
		this.goodMonth = saved.expires().getMonthValue();
		this.savedAt = at;
	}

	SavedCard saved() {
		return new SavedCard(new SavedCard.Token(this.payer, this.card), this.brand, this.lastDigits,
				YearMonth.of(this.goodYear, this.goodMonth));
	}

	/**
	 * Names a saved card.
	 *
	 * @param customerId whose
	 */
	@Embeddable
	record Id(@Column(name = "customer_id") UUID customerId) {
	}

}
