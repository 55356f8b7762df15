package it.creditoprepagato.payments;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Cards that may be charged, and payments whose card is to be kept. */
interface SavedCardRepository extends Repository<SavedCardRow, SavedCardRow.Id> {

	Optional<SavedCardRow> findById(SavedCardRow.Id id);

	@Modifying
	@Query("DELETE FROM SavedCardRow c WHERE c.id.customerId = :customer")
	int remove(UUID customer);

	@Modifying
	@NativeQuery("""
			INSERT INTO payments.card_saving (customer_id, payment_id) VALUES (:customer, :payment)
			ON CONFLICT DO NOTHING""")
	int wish(UUID customer, UUID payment);

	@Modifying
	@NativeQuery("""
			INSERT INTO payments.saved_card_charge (customer_id, payment_id, payer, card)
			VALUES (:customer, :payment, :payer, :card)""")
	void charge(UUID customer, UUID payment, String payer, String card);

	@NativeQuery("SELECT payer, card FROM payments.saved_card_charge WHERE customer_id = :customer AND payment_id = :payment")
	Optional<ChargedCard> chargedFor(UUID customer, UUID payment);

	@NativeQuery("""
			SELECT EXISTS (SELECT FROM payments.card_saving WHERE customer_id = :customer AND payment_id = :payment)""")
	boolean isWished(UUID customer, UUID payment);

	/** The gateway's names for a card that is charged. */
	interface ChargedCard {

		String getPayer();

		String getCard();

	}

}
